import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { commandLabel } from '@shared/wording/commands';
import { dayInSentence, dueLabel } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { RegisterRow } from '@/components/entry/register-row';
import { SearchButton } from '@/components/entry/search-button';
import { PageFrame } from '@/components/frame/page-frame';
import { ItemSlip } from '@/components/item/item-slip';
import { StatusTag } from '@/components/item/status-tag';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { useWorkList } from '@/navigation/beside';
import type { WorkList } from '@/navigation/desk-context';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';

const FILTERS = [
  { value: 'waiting', word: '等我' },
  { value: 'handed_over', word: '交出去的' },
  { value: 'answered', word: '回过的' },
] as const;
type Filter = (typeof FILTERS)[number]['value'];
type Card = OutputOf<'listVoices'>['items'][number];

const EMPTY: Record<Filter, { title: string; words: string }> = {
  waiting: { title: '没有等您回的', words: '有人扫您的码说事，会推给您。' },
  handed_over: { title: '还没有交出去的', words: '交给人大办以后，办到哪了在这里看。' },
  answered: { title: '还没有回过的', words: '您回过的话都在这里。' },
};

/** What people say to this deputy: answer it, or hand it on; none waits on one person for ever. */
export function Voices() {
  const [filter, setFilter] = useState<Filter>('waiting');
  const { hat, session } = useSession();
  const now = useNow();
  const list = usePages('listVoices', { filter });
  const { state, pages, failure, more, refresh, loadMore } = list;
  const cards = pages.flatMap(({ items }) => items);
  const work = useWorkList('voice', list, cards);
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());
  const segs = FILTERS.map((one) => (one.value === 'waiting' ? { ...one, count: session?.todo } : one));
  return (
    <PageFrame
      title="群众跟我说"
      subtitle={hat === null ? undefined : `${hat.name}，${hat.title}`}
      tab="work"
      beside={<SearchButton />}
      above={<Segs segs={segs} chosen={filter} onChoose={setFilter} />}
    >
      <RegisterRow />
      <FourFaces
        state={state === 'data' && cards.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={EMPTY[filter]}
      >
        <View>
          {cards.map((card, index) => (
            <VoiceSlip
              key={card.no}
              card={card}
              now={now}
              work={work}
              first={index === 0}
              waiting={filter === 'waiting'}
            />
          ))}
          <MoreRow more={more} onMore={() => void loadMore()} />
        </View>
      </FourFaces>
    </PageFrame>
  );
}

interface VoiceSlipProps {
  card: Card;
  now: number;
  work: WorkList;
  first: boolean;
  waiting: boolean;
}

function VoiceSlip({ card, now, work, first, waiting }: VoiceSlipProps) {
  const { place } = useSession();
  const due = card.phase === 'open' ? card.stepDue : undefined;
  const label = due && dueLabel(now, due.at, due.workingDaysLeft);
  const open = () => work.open(card.no);
  const said = `${dayInSentence(dayOf(card.createdAt), now)}说的`;
  return (
    <ItemSlip
      title={card.title}
      tags={waiting ? undefined : <StatusTag state={card.state} viewer="staff" />}
      facts={[card.whereabouts ?? card.stationName, said, waiting ? undefined : card.holderName]}
      due={waiting ? label && { tone: label.tone, words: `${label.text}要回` } : undefined}
      actions={
        waiting && !work.beside ? (
          // Opening it is taking it up: a place that has a word for that shows the word (黎侯 LH-05).
          place?.commandLabels.take !== undefined ? (
            <Button look={first ? 'main' : 'plain'} grow onTap={open}>
              {place.commandLabels.take}
            </Button>
          ) : (
            <>
              <Button look={first ? 'main' : 'plain'} grow onTap={open}>
                {commandLabel('answer_on_spot', place ?? undefined)}
              </Button>
              <Button grow onTap={() => work.open(card.no, 'hand_over')}>
                {commandLabel('hand_over', place ?? undefined)}
              </Button>
            </>
          )
        ) : undefined
      }
      after={waiting ? '到日子没回，会自动转给人大办' : undefined}
      selected={work.beside ? card.no === work.chosen : undefined}
      onTap={open}
    />
  );
}
