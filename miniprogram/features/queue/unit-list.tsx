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
import { SearchButton } from '@/components/entry/search-button';
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
  { value: 'session', word: '面对面' },
  { value: 'co', word: '协办' },
  { value: 'co_given', word: '协办交了' },
  { value: 'review', word: '在审核' },
  { value: 'replied', word: '已答复' },
  { value: 'ended', word: '已结束' },
] as const;
type Filter = (typeof FILTERS)[number]['value'];

/** What lies with the unit beside the items that it leads. */
const FLAGS = ['session', 'co', 'co_given'] as const satisfies readonly Filter[];
const OWN = ['waiting', 'review', 'replied', 'ended'] as const satisfies readonly Filter[];
/** Something is asked of the unit here: the first one has the red button. */
const ASKED: readonly Filter[] = ['waiting', 'session', 'co'];

const EMPTY: Record<Filter, { title: string; words: string }> = {
  waiting: { title: '没有要办的', words: '有新交办的会在这里，也会推给您。' },
  session: { title: '没有等您当场答的', words: '面对面问您单位的，记下来就在这里。' },
  co_given: { title: '没有交了意见的', words: '意见交了、主办单位还在办的，会在这里。' },
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
  const flag = FLAGS.find((one) => one === filter);
  const own = OWN.find((one) => one === filter);
  const lead = usePages('listUnitItems', own === undefined ? null : { filter: own });
  const beside = usePages('listFlagged', flag === undefined ? null : { list: flag });
  const list = flag === undefined ? lead : beside;
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
      beside={<SearchButton />}
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
              filter={filter}
              first={index === 0 && ASKED.includes(filter)}
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
  filter: Filter;
  first: boolean;
}

function UnitSlip({ card, now, work, filter, first }: UnitSlipProps) {
  // Another unit answers: this one owes its opinion by a date of its own.
  const helping = filter === 'co' || filter === 'co_given';
  const { place } = useSession();
  const due = card.phase !== 'open' ? undefined : filter === 'co' ? card.coDue : (card.due ?? card.stepDue);
  const label = due && dueLabel(now, due.at, due.workingDaysLeft);
  const open = () => work.open(card.no);
  const verb = helping
    ? 'co_reply'
    : filter === 'session'
      ? 'answer_on_spot'
      : card.state === 'assigned'
        ? 'sign_in'
        : 'reply';
  return (
    <ItemSlip
      title={card.title}
      leaf={due && label && { day: dayOf(due.at), tone: LEAF_TONE[label.tone] }}
      due={label && { tone: label.tone, words: label.text }}
      facts={[
        card.no,
        STAFF_STATE[card.state],
        helping ? `${card.leadUnitName ?? ''}主办` : undefined,
        card.round !== undefined ? `第 ${card.round} 次办` : undefined,
        card.urged !== undefined ? '有人催' : undefined,
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
