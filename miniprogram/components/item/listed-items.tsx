import { useReachBottom } from '@tarojs/taro';
import type { OutputOf } from '@shared/contract/operations';
import { SOURCE_WORD, TIER_WORD } from '@shared/wording/kinds';
import { STAFF_STATE } from '@shared/wording/states';
import { failureFace } from '@/cloud/failure-words';
import type { Pages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { marksOf } from '@/components/item/key-mark';
import { QueueGroup, QueueRow } from '@/components/item/queue-row';
import { ageOf, sourceIcon } from '@/components/item/row-age';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { useWorkList } from '@/navigation/beside';
import { back } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';

interface ListedItemsProps {
  /** What the figure counts. */
  title: string;
  /** Of which quarter, meeting, station. */
  of: string;
  list: Pages<OutputOf<'listKeyIssues'>>;
  /** The address says nothing that is counted. */
  unknown: boolean;
}

/** The items that a figure of a report was counted from. */
export function ListedItems({ title, of, list, unknown }: ListedItemsProps) {
  const now = useNow();
  const { state, pages, failure, more, refresh, loadMore } = list;
  const cards = pages.flatMap(({ items }) => items);
  const work = useWorkList('staffItem', list, cards);
  const total = pages[0]?.total;
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  return (
    <PageFrame title={title} flush>
      <FourFaces
        state={unknown || (state === 'data' && cards.length === 0) ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '一件也没有', action: { word: '回去看别的数', onTap: () => back('work') } }}
      >
        <QueueGroup title={of} note={total === undefined ? undefined : `${total} 件`} />
        {cards.map((card) => (
          <QueueRow
            key={card.no}
            age={ageOf(card, now)}
            title={card.title}
            tier={card.tier === undefined ? undefined : TIER_WORD[card.tier]}
            source={{ icon: sourceIcon(card), word: SOURCE_WORD[card.sourceType] }}
            facts={[STAFF_STATE[card.state], card.stationName, card.leadUnitName]}
            marks={marksOf(card)}
            selected={work.beside ? card.no === work.chosen : undefined}
            onTap={() => work.open(card.no)}
          />
        ))}
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}
