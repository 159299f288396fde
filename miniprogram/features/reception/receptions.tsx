import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { ReceptionRow } from '@/components/entry/reception-row';
import { usePlace } from '@/components/entry/use-place';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import type { Routes } from '@/navigation/routes';
import { useComingBack } from '@/navigation/use-coming-back';

type Pile = 'all' | 'mine';

/** When deputies receive: of a station or of the whole place, and what one has booked. */
export function Receptions({ placeId: asked, stationId }: Partial<Routes['receptions']>) {
  const { placeId, face, failure: unknown, retry } = usePlace(asked);
  const [pile, setPile] = useState<Pile>('all');
  const question =
    placeId === undefined
      ? null
      : pile === 'mine'
        ? { placeId, mine: true }
        : { placeId, ...(stationId === undefined ? {} : { stationId }) };
  const list = usePages('listReceptions', question);
  const cards = list.pages.flatMap(({ receptions }) => receptions);
  useComingBack(() => void list.refresh());
  useReachBottom(() => void list.loadMore());
  const state =
    placeId === undefined ? face : list.state === 'data' && cards.length === 0 ? 'empty' : list.state;
  return (
    <PageFrame
      title="接待日"
      above={
        <Segs
          segs={[
            { value: 'all', word: '接下来的' },
            { value: 'mine', word: '我约的' },
          ]}
          chosen={pile}
          onChoose={setPile}
        />
      }
    >
      <FourFaces
        state={state}
        error={{
          ...failureFace(list.failure ?? unknown),
          action: { word: '再试一次', onTap: () => (placeId === undefined ? retry() : void list.refresh()) },
        }}
        empty={
          pile === 'mine'
            ? {
                title: '您还没有约',
                words: '选一个日子，约个时间，不用留电话。',
                action: { word: '看接下来的', onTap: () => setPile('all') },
              }
            : {
                title: '这几个月还没有排',
                words: '有事现在就能说。',
                action: { word: '看看有哪些联络站', onTap: () => go('stations', {}) },
              }
        }
      >
        <Slip kind="list">
          {cards.map((card) => (
            <ReceptionRow key={card.id} placeId={placeId ?? ''} card={card} named={stationId === undefined} />
          ))}
        </Slip>
        <MoreRow more={list.more} onMore={() => void list.loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}
