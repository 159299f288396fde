import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { commandLabel } from '@shared/wording/commands';
import { dueLabel } from '@shared/wording/dates';
import { STAFF_STATE } from '@shared/wording/states';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { ItemSlip } from '@/components/item/item-slip';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { useWorkList } from '@/navigation/beside';
import type { WorkList } from '@/navigation/desk-context';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import type { Card } from './queue-view';

const FILTERS = [
  { value: 'waiting', word: '等我办' },
  { value: 'review', word: '在审核' },
  { value: 'replied', word: '已答复' },
  { value: 'ended', word: '已结束' },
] as const;
type Filter = (typeof FILTERS)[number]['value'];

const LEAF_TONE = { calm: 'normal', soon: 'soon', over: 'over' } as const;

/** A unit's items, most delayed first; the one on top has the red button. */
export function UnitList() {
  const [filter, setFilter] = useState<Filter>('waiting');
  const { hat, session } = useSession();
  const now = useNow();
  const list = usePages('listUnitItems', { filter });
  const { state, pages, failure, more, refresh, loadMore } = list;
  const cards = pages.flatMap(({ items }) => items);
  const work = useWorkList('staffItem', list, cards);
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  const segs = FILTERS.map((one) => (one.value === 'waiting' ? { ...one, count: session?.todo } : one));
  return (
    <PageFrame
      title="待办"
      subtitle={hat?.title}
      tab="work"
      above={<Segs segs={segs} chosen={filter} onChoose={setFilter} />}
    >
      <FourFaces
        state={state === 'data' && cards.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '没有要办的', words: '有新交办的会在这里，也会推给您。' }}
      >
        <View>
          {cards.map((card, index) => (
            <UnitSlip
              key={card.no}
              card={card}
              now={now}
              work={work}
              first={index === 0 && filter === 'waiting'}
            />
          ))}
          <MoreRow more={more} onMore={() => void loadMore()} />
        </View>
      </FourFaces>
    </PageFrame>
  );
}

interface UnitSlipProps {
  card: Card;
  now: number;
  work: WorkList;
  first: boolean;
}

function UnitSlip({ card, now, work, first }: UnitSlipProps) {
  const { place } = useSession();
  const due = card.phase === 'open' ? card.due : undefined;
  const label = due && dueLabel(now, due.at, due.workingDaysLeft);
  const open = () => work.open(card.no);
  const verb = card.state === 'assigned' ? 'sign_in' : 'reply';
  return (
    <ItemSlip
      title={card.title}
      leaf={due && label && { day: dayOf(due.at), tone: LEAF_TONE[label.tone] }}
      due={label && { tone: label.tone, words: label.text }}
      facts={[
        card.no,
        STAFF_STATE[card.state],
        card.round > 1 ? `第 ${card.round} 次办` : undefined,
        card.urged > 0 ? '有人催' : undefined,
      ]}
      actions={
        first && !work.beside ? (
          <Button look="main" grow onTap={open}>
            {commandLabel(verb, place ?? undefined)}
          </Button>
        ) : undefined
      }
      selected={work.beside ? card.no === work.chosen : undefined}
      onTap={open}
    />
  );
}
