import { View } from '@tarojs/components';
import { useReachBottom, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { addressee } from '@/components/entry/addressee';
import { addressOf, go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';
import { BoardHead } from './board-head';
import { BoardSlip } from './board-slip';
import { piles, type BoardFilter } from './board-view';
import './board.scss';

interface BoardProps {
  placeId?: string;
  stationId?: string;
}

const EMPTY: Record<BoardFilter, string> = {
  all: '这里还没有贴出来的事',
  open: '没有正在办的',
  replied: '没有等着评的',
  ended: '还没有办结的',
};

/** What a station, or a whole place, shows to everybody: what was said, what was done, who says so. */
export function Board(asked: BoardProps) {
  const { place, session, failure: unknown } = useSession();
  const placeId = asked.placeId ?? addressee.get()?.placeId ?? place?.id;
  const [stationId, setStationId] = useState(asked.stationId);
  const [filter, setFilter] = useState<BoardFilter>('all');
  const now = useNow();
  const { state, pages, failure, more, refresh, loadMore } = usePages(
    'listBoard',
    placeId === undefined ? null : { placeId, stationId, filter },
  );
  const cards = pages.flatMap(({ items }) => items);
  const first = pages[0];
  // Without a place from the address, the session says which one is meant.
  const nowhere = session !== null ? 'empty' : unknown !== null ? 'error' : 'loading';
  const face = placeId === undefined ? nowhere : state === 'data' && cards.length === 0 ? 'empty' : state;
  const retry = () => void (placeId === undefined ? refreshSession() : refresh());
  useReachBottom(() => void loadMore());
  useShareAppMessage(() => ({
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
          <Segs segs={piles(first?.figures)} chosen={filter} onChoose={setFilter} />
        </View>
      }
    >
      <FourFaces
        state={face}
        error={{ ...failureFace(failure ?? unknown), action: { word: '再试一次', onTap: retry } }}
        empty={{
          title: EMPTY[filter],
          words: '贴出来的都去掉了姓名、电话和门牌。',
          action:
            filter === 'all'
              ? { word: '说一件事', onTap: () => go('speak', {}) }
              : { word: '看全部', onTap: () => setFilter('all') },
        }}
      >
        {cards.map((card) => (
          <BoardSlip key={card.no} card={card} now={now} />
        ))}
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}
