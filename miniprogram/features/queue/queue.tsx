import type { OutputOf } from '@shared/contract/operations';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { RegisterRow } from '@/components/entry/register-row';
import { ResponsibilityRow } from '@/components/entry/responsibility-row';
import { SearchButton } from '@/components/entry/search-button';
import { PageFrame } from '@/components/frame/page-frame';
import { QueueGroup } from '@/components/item/queue-row';
import { tiersOfHat } from '@/components/item/tiers-of-hat';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { useWorkList } from '@/navigation/beside';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';
import { BatchBar, BatchSheets, outcomeOf, useBatchLabel, type AskedAct } from './batch-bar';
import { BatchResults, type BatchLine, type BatchOutcome } from './batch-results';
import { CalendarWarning } from './calendar-warning';
import { ListsRow } from './lists-row';
import { OldestLine } from './oldest-line';
import { QueueRows } from './queue-rows';
import { queueGroups } from './queue-view';
import { useQueueList } from './use-queue-list';
import { useSeen } from './use-seen';
import { useTicks } from './use-ticks';
import {
  batchActs,
  isQueueFilter,
  listsBeside,
  QUEUE_FILTERS,
  type BatchAct,
  type ListName,
} from './work-lists';

/** The queue of a station or an office: what must go out today first, what has waited longest on top. */
export function Queue() {
  const [name, setName] = useState<ListName>('waiting');
  const { hat, place, session } = useSession();
  const now = useNow();
  const ticks = useTicks();
  const [asking, setAsking] = useState<AskedAct | null>(null);
  const labelOf = useBatchLabel();
  const [outcome, setOutcome] = useState<BatchOutcome | null>(null);
  const list = useQueueList(name);
  const { state, pages, failure, more, refresh, loadMore } = list;
  const cards = pages.flatMap(({ items }) => items);
  const waiting = name === 'waiting';
  const seen = useSeen(hat?.id);
  const [first] = pages;
  const oldest =
    waiting && first !== undefined && 'oldest' in first ? (first as OutputOf<'listQueue'>).oldest : undefined;
  const groups = waiting ? queueGroups(cards, now, more === 'none') : [];
  const shown = waiting ? groups.flatMap((group) => group.cards) : cards;
  const work = useWorkList('staffItem', list, shown);
  const beside = listsBeside(hat?.role, {
    mine: tiersOfHat(place, hat).length,
    all: place?.tiers.length ?? 0,
  });
  const acts = batchActs(name, hat?.role);
  const choosing = ticks.nos !== null;
  // What was just handed on is gone from the list.
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());

  const choose = (next: ListName) => {
    ticks.stop();
    setName(next);
  };
  const ticked = cards.filter(({ no }) => ticks.nos?.includes(no));
  const done = (act: BatchAct, lines: readonly BatchLine[]) => {
    const left = lines.filter((line) => !line.done).map(({ no }) => no);
    setAsking(null);
    setOutcome(outcomeOf(act, labelOf(act), lines, ticked));
    if (left.length === 0) ticks.stop();
    else ticks.keep(left);
    void Promise.all([refresh(), refreshSession()]);
  };
  const segs = QUEUE_FILTERS.map((one) => (one.value === 'waiting' ? { ...one, count: session?.todo } : one));
  return (
    <PageFrame
      title="待办"
      subtitle={hat?.title}
      tab="work"
      beside={<SearchButton />}
      flush
      above={
        <>
          <Segs<ListName> segs={segs} chosen={name} onChoose={choose} />
          <ListsRow
            lists={beside}
            chosen={name}
            onChoose={choose}
            several={
              acts.length > 0 && cards.length > 0
                ? { on: choosing, onTap: choosing ? ticks.stop : ticks.start }
                : undefined
            }
          />
        </>
      }
      foot={
        choosing ? (
          <BatchBar acts={acts} cards={ticked} quiet={work.beside} onAsk={setAsking} onDone={done} />
        ) : undefined
      }
    >
      <RegisterRow />
      <CalendarWarning />
      {oldest !== undefined && <OldestLine oldest={oldest} now={now} />}
      <ResponsibilityRow />
      <FourFaces
        state={state === 'data' && cards.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{
          ...emptyWords(name, beside),
          action: isQueueFilter(name)
            ? { word: '要打电话的人', onTap: () => go('calls', {}) }
            : { word: '回到等我办', onTap: () => choose('waiting') },
        }}
      >
        {waiting ? (
          groups.map(({ title, hot, cards: some }) => (
            <View key={title}>
              <QueueGroup title={title} hot={hot} note={hot ? '等得最久的在前' : undefined} />
              <QueueRows cards={some} now={now} work={work} ticks={ticks} seen={seen} />
            </View>
          ))
        ) : (
          <QueueRows cards={cards} now={now} work={work} ticks={ticks} withState />
        )}
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
      <BatchSheets asking={asking} cards={ticked} onClose={() => setAsking(null)} onDone={done} />
      <BatchResults outcome={outcome} onClose={() => setOutcome(null)} />
    </PageFrame>
  );
}

function emptyWords(name: ListName, beside: ReturnType<typeof listsBeside>) {
  if (name === 'waiting') return { title: '都交出去了', words: '有新的会在这里，也会推给您。' };
  return beside.find(({ value }) => value === name)?.empty ?? { title: '还没有' };
}
