import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { commandLabel } from '@shared/wording/commands';
import { dueLabel } from '@shared/wording/dates';
import { STAFF_STATE } from '@shared/wording/states';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { ResponsibilityRow } from '@/components/entry/responsibility-row';
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
  { value: 'co', word: '协办' },
  { value: 'review', word: '在审核' },
  { value: 'replied', word: '已答复' },
  { value: 'ended', word: '已结束' },
] as const;
type Filter = (typeof FILTERS)[number]['value'];

const EMPTY: Record<Filter, { title: string; words: string }> = {
  waiting: { title: '没有要办的', words: '有新交办的会在这里，也会推给您。' },
  co: { title: '没有等您会办的', words: '别的单位主办、要您出意见的，会在这里。' },
  review: { title: '没有在审核的', words: '交了答复的会在这里，等人大办看。' },
  replied: { title: '没有刚答复的', words: '答复了等反映人评的会在这里。' },
  ended: { title: '还没有办结的', words: '反映人评完的会在这里。' },
};

const LEAF_TONE = { calm: 'normal', soon: 'soon', over: 'over' } as const;

/** A unit's items, most delayed first; the one on top has the red button. */
export function UnitList() {
  const [filter, setFilter] = useState<Filter>('waiting');
  const { hat, session } = useSession();
  const now = useNow();
  const lead = usePages('listUnitItems', filter === 'co' ? null : { filter });
  const helping = usePages('listFlagged', filter === 'co' ? { list: 'co' } : null);
  const list = filter === 'co' ? helping : lead;
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
      <ResponsibilityRow />
      <FourFaces
        state={state === 'data' && cards.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={EMPTY[filter]}
      >
        <View>
          {cards.map((card, index) => (
            <UnitSlip
              key={card.no}
              card={card}
              now={now}
              work={work}
              helping={filter === 'co'}
              first={index === 0 && (filter === 'waiting' || filter === 'co')}
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
  /** Another unit answers: this one owes its opinion by a date of its own. */
  helping: boolean;
  first: boolean;
}

function UnitSlip({ card, now, work, helping, first }: UnitSlipProps) {
  const { place } = useSession();
  const due = card.phase !== 'open' ? undefined : helping ? card.coDue : card.due;
  const label = due && dueLabel(now, due.at, due.workingDaysLeft);
  const open = () => work.open(card.no);
  const verb = helping ? 'co_reply' : card.state === 'assigned' ? 'sign_in' : 'reply';
  return (
    <ItemSlip
      title={card.title}
      leaf={due && label && { day: dayOf(due.at), tone: LEAF_TONE[label.tone] }}
      due={label && { tone: label.tone, words: label.text }}
      facts={[
        card.no,
        STAFF_STATE[card.state],
        helping ? `${card.leadUnitName ?? ''}主办` : undefined,
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
