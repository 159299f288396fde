import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { usePullDown } from '@/cloud/use-pull-down';
import { PageFrame } from '@/components/frame/page-frame';
import { usePlace } from '@/components/entry/use-place';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { useInSteps } from '@/components/ui/use-in-steps';
import { addressOf, go } from '@/navigation/go';
import { useShareCard } from '@/navigation/use-share-card';
import { useNow } from '@/session/now';
import { BoardActivities } from './board-activities';
import { BoardEnd } from './board-end';
import { BoardFilter } from './board-filter';
import { BoardHead } from './board-head';
import { BoardSlip } from './board-slip';
import { piles, type BoardFilter as Pile, type Narrowed } from './board-view';
import './board.scss';

interface BoardProps {
  placeId?: string;
  stationId?: string;
}

const EMPTY: Record<Pile, string> = {
  all: '这里还没有贴出来的事',
  open: '没有正在办的',
  replied: '没有等着评的',
  ended: '还没有办结的',
};

/** About two screens. */
const AT_ONCE = 6;

/** What a station, or a whole place, shows to everybody: what was said, what was done, who says so. */
export function Board(asked: BoardProps) {
  const { placeId, known, face: nowhere, failure: unknown, retry: again } = usePlace(asked.placeId);
  const [stationId, setStationId] = useState(asked.stationId);
  const [filter, setFilter] = useState<Pile>('all');
  const [narrowed, setNarrowed] = useState<Narrowed>({});
  const now = useNow();
  const isNarrowed = narrowed.categoryId !== undefined || narrowed.month !== undefined;
  const isWhole = filter === 'all' && !isNarrowed;
  const { state, pages, failure, more, refresh, loadMore } = usePages(
    'listBoard',
    placeId === undefined
      ? null
      : { placeId, stationId, filter, ...narrowed, also: isWhole ? ['activities'] : undefined },
  );
  const cards = pages.flatMap(({ items }) => items);
  const drawn = useInSteps(cards.length, AT_ONCE);
  const first = pages[0];
  const face = placeId === undefined ? nowhere : state === 'data' && cards.length === 0 ? 'empty' : state;
  const retry = placeId === undefined ? again : () => void refresh();
  const showAll = () => {
    setFilter('all');
    setNarrowed({});
  };
  useReachBottom(() => void loadMore());
  usePullDown(refresh);
  useShareCard(() => ({
    title: `${first?.stationName ?? first?.placeName ?? ''}公示`,
    path: addressOf('board', { placeId, stationId }),
  }));
  return (
    <PageFrame
      title="公示"
      above={
        <View>
          {placeId !== undefined && (
            <BoardHead
              placeId={placeId}
              name={first?.stationName ?? first?.placeName ?? ''}
              figures={first?.figures}
              stationId={stationId}
              onChoose={setStationId}
            />
          )}
          <Segs segs={piles(isNarrowed ? undefined : first?.figures)} chosen={filter} onChoose={setFilter} />
          {placeId !== undefined && (
            <BoardFilter
              categories={known?.categories ?? []}
              thisMonth={dayOf(now).slice(0, 7)}
              narrowed={narrowed}
              onNarrow={setNarrowed}
            />
          )}
        </View>
      }
    >
      {placeId !== undefined && isWhole && first?.activities !== undefined && (
        <BoardActivities key={stationId} placeId={placeId} stationId={stationId} first={first.activities} />
      )}
      <FourFaces
        state={face}
        error={{ ...failureFace(failure ?? unknown), action: { word: '再试一次', onTap: retry } }}
        empty={{
          title: isNarrowed ? '这样看，一件也没有' : EMPTY[filter],
          words: '贴出来的都去掉了姓名、电话和门牌。',
          action: isWhole
            ? { word: '说一件事', onTap: () => go('speak', {}) }
            : { word: '看全部', onTap: showAll },
        }}
      >
        {cards.slice(0, drawn).map((card) => (
          <BoardSlip key={card.no} card={card} now={now} />
        ))}
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
      {placeId !== undefined && (face === 'data' || face === 'empty') && more === 'none' && (
        <BoardEnd placeId={placeId} stationId={stationId} />
      )}
    </PageFrame>
  );
}
