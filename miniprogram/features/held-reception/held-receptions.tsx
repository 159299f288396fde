import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { isOneOf, OFFICE_ROLES, STATION_ROLES } from '@shared/permission/roles';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { usePullDown } from '@/cloud/use-pull-down';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { Slip } from '@/components/ui/slip';
import { useComingBack } from '@/navigation/use-coming-back';
import { useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { AddSheet } from './add-sheet';
import { FiguresSlip } from './figures-slip';
import { HeldRow } from './held-row';
import { VisitsLog } from './visits-log';

type Pile = 'coming' | 'closed' | 'visits';

const SEGS = [
  { value: 'coming', word: '接下来' },
  { value: 'closed', word: '办过的' },
  { value: 'visits', word: '走出去' },
] as const;

const EMPTY = {
  coming: { title: '接下来没有接待', words: '场次按规定自己排出来，也可以另加一场。' },
  closed: { title: '还没有办过的', words: '一场结束了，接待了几位就记在这里。' },
};

/** 请进来 and 走出去: the sessions of a station, of a place, or of a deputy's duty, and the visits at home beside them. */
export function HeldReceptions() {
  const { hat, place } = useSession();
  const { known } = useKnownSession();
  const [pile, setPile] = useState<Pile>('coming');
  const [adding, setAdding] = useState(false);
  const which = pile === 'visits' ? null : pile;
  const list = usePages('listHeldReceptions', known && which !== null ? { which } : null);
  const cards = list.pages.flatMap(({ receptions }) => receptions);
  useComingBack(() => void list.refresh());
  useReachBottom(() => void list.loadMore());
  usePullDown(list.refresh);
  const office = hat !== null && isOneOf(OFFICE_ROLES, hat.role);
  const keeps = office || (hat !== null && isOneOf(STATION_ROLES, hat.role));
  return (
    <PageFrame
      title="接待日"
      above={<Segs segs={SEGS} chosen={pile} onChoose={setPile} />}
      foot={
        keeps && pile === 'coming' ? (
          <Bar>
            <Button look="main" wide icon="plus" onTap={() => setAdding(true)}>
              加一场
            </Button>
          </Bar>
        ) : undefined
      }
    >
      {keeps && pile !== 'visits' && <FiguresSlip onClosed={() => setPile('closed')} />}
      {which === null ? (
        <VisitsLog />
      ) : (
        <FourFaces
          state={list.state === 'data' && cards.length === 0 ? 'empty' : list.state}
          error={{
            ...failureFace(list.failure),
            action: { word: '再试一次', onTap: () => void list.refresh() },
          }}
          empty={EMPTY[which]}
        >
          <Slip kind="list">
            {cards.map((card) => (
              <HeldRow key={card.id} card={card} named={office} />
            ))}
          </Slip>
          <MoreRow more={list.more} onMore={() => void list.loadMore()} />
        </FourFaces>
      )}
      {adding && (
        <AddSheet
          placeId={place?.id}
          choosesStation={office}
          onClose={() => setAdding(false)}
          onDone={async () => {
            setAdding(false);
            await list.refresh();
          }}
        />
      )}
    </PageFrame>
  );
}
