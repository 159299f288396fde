import { useReachBottom } from '@tarojs/taro';
import { LISTED } from '@shared/statistics/listed';
import { FIGURE_WORD, periodWords } from '@shared/wording/figures';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { QueueGroup } from '@/components/item/queue-row';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { useWorkList } from '@/navigation/beside';
import { back } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { ItemRows } from './item-rows';
import { plainRow } from './leader-view';

interface CountedProps {
  figure?: string;
  period?: string;
}

/** The items behind a number, one by one. */
export function Counted({ figure: wanted, period = '' }: CountedProps) {
  const now = useNow();
  const { session } = useSession();
  const figure = LISTED.find((one) => one === wanted);
  const list = usePages('listCounted', figure === undefined || session === null ? null : { figure, period });
  const { state, pages, failure, more, refresh, loadMore } = list;
  const cards = pages.flatMap(({ items }) => items);
  const work = useWorkList('staffItem', list, cards);
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  const total = pages[0]?.total;
  const title = figure === undefined ? '没有这个数' : FIGURE_WORD[figure];
  return (
    <PageFrame title={title} flush>
      <FourFaces
        state={figure === undefined || (state === 'data' && cards.length === 0) ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '一件也没有', action: { word: '回去看别的数', onTap: () => back('work') } }}
      >
        <QueueGroup
          title={`${periodWords(period)}${title}`}
          note={total === undefined ? undefined : `${total} 件`}
        />
        <ItemRows cards={cards} now={now} work={work} rowOf={plainRow} />
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}
