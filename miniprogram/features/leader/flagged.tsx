import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { QueueGroup } from '@/components/item/queue-row';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { useWorkList } from '@/navigation/beside';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { ItemRows } from './item-rows';
import { plainRow, supervisedGroups, supervisedRow } from './leader-view';

interface FlaggedProps {
  list: 'supervised' | 'disputed';
  onFigures: () => void;
}

const EMPTY = {
  supervised: { title: '没有在督办的', words: '打开一件事，可以督办，也可以批示。' },
  disputed: { title: '没有说法不一的', words: '单位、代表和反映人说得不一样的，会列在这里。' },
};

/** What is supervised, late first; or where the three sides do not say the same. */
export function Flagged({ list, onFigures }: FlaggedProps) {
  const now = useNow();
  const found = usePages('listFlagged', { list });
  const { state, pages, failure, more, refresh, loadMore } = found;
  const cards = pages.flatMap(({ items }) => items);
  const groups =
    list === 'supervised' ? supervisedGroups(cards, now) : [{ title: '', hot: false, cards: [...cards] }];
  const work = useWorkList(
    'staffItem',
    found,
    groups.flatMap((group) => group.cards),
  );
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  return (
    <FourFaces
      state={state === 'data' && cards.length === 0 ? 'empty' : state}
      error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      empty={{ ...EMPTY[list], action: { word: '看数字', onTap: onFigures } }}
    >
      {groups.map(({ title, hot, cards: some }) => (
        <View key={title}>
          {title !== '' && <QueueGroup title={title} hot={hot} note={hot ? '超得最久的在前' : undefined} />}
          <ItemRows
            cards={some}
            now={now}
            work={work}
            rowOf={list === 'supervised' ? supervisedRow : plainRow}
          />
        </View>
      ))}
      <MoreRow more={more} onMore={() => void loadMore()} />
    </FourFaces>
  );
}
