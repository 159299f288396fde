import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { SOURCE_WORD, TIER_WORD } from '@shared/wording/kinds';
import { STAFF_STATE } from '@shared/wording/states';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { RegisterRow } from '@/components/entry/register-row';
import { PageFrame } from '@/components/frame/page-frame';
import { QueueGroup, QueueRow } from '@/components/item/queue-row';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { useWorkList } from '@/navigation/beside';
import type { WorkList } from '@/navigation/desk-context';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { CalendarWarning } from './calendar-warning';
import { ageOf, queueGroups, sourceIcon, type Card } from './queue-view';

const FILTERS = [
  { value: 'waiting', word: '等我办' },
  { value: 'open', word: '办着的' },
  { value: 'replied', word: '已答复' },
  { value: 'ended', word: '已结束' },
] as const;
type Filter = (typeof FILTERS)[number]['value'];

/** The queue of a station or an office: what must go out today first, what has waited longest on top. */
export function Queue() {
  const [filter, setFilter] = useState<Filter>('waiting');
  const { hat, session } = useSession();
  const now = useNow();
  const list = usePages('listQueue', { filter });
  const { state, pages, failure, more, refresh, loadMore } = list;
  const cards = pages.flatMap(({ items }) => items);
  const groups = filter === 'waiting' ? queueGroups(cards, now) : [];
  const shown = filter === 'waiting' ? groups.flatMap((group) => group.cards) : cards;
  const work = useWorkList('staffItem', list, shown);
  // What was just handed on is gone from the list.
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  const segs = FILTERS.map((one) => (one.value === 'waiting' ? { ...one, count: session?.todo } : one));
  return (
    <PageFrame
      title="待办"
      subtitle={hat?.title}
      tab="work"
      flush
      above={<Segs segs={segs} chosen={filter} onChoose={setFilter} />}
    >
      <RegisterRow />
      <CalendarWarning />
      <FourFaces
        state={state === 'data' && cards.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{
          title: filter === 'waiting' ? '都交出去了' : '还没有',
          words: filter === 'waiting' ? '有新的会在这里，也会推给您。' : undefined,
          action: { word: '要打电话的人', onTap: () => go('calls', {}) },
        }}
      >
        {filter === 'waiting' ? (
          groups.map(({ title, hot, cards: some }) => (
            <View key={title}>
              <QueueGroup title={title} hot={hot} note={hot ? '等得最久的在前' : undefined} />
              <Rows cards={some} now={now} work={work} />
            </View>
          ))
        ) : (
          <Rows cards={cards} now={now} work={work} withState />
        )}
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}

function Rows({
  cards,
  now,
  work,
  withState = false,
}: {
  cards: readonly Card[];
  now: number;
  work: WorkList;
  withState?: boolean;
}) {
  return (
    <View>
      {cards.map((card) => (
        <QueueRow
          key={card.no}
          age={ageOf(card, now)}
          title={card.title}
          tier={card.tier === undefined ? undefined : TIER_WORD[card.tier]}
          source={{ icon: sourceIcon(card), word: SOURCE_WORD[card.sourceType] }}
          facts={[withState ? STAFF_STATE[card.state] : undefined, card.stationName, card.leadUnitName]}
          marks={card.round > 1 ? [{ icon: 'undo', word: `第 ${card.round} 次办`, tone: 'split' }] : []}
          selected={work.beside ? card.no === work.chosen : undefined}
          onTap={() => work.open(card.no)}
        />
      ))}
    </View>
  );
}
