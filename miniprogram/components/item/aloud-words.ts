import { dayOf } from '@shared/common/shanghai';
import { CHANNELS } from '@shared/item/kinds';
import { CHANNEL } from '@shared/wording/declines';
import { dayInSentence, leafOf } from '@shared/wording/dates';
import { AWAITING_RATING, RESIDENT_STATE } from '@shared/wording/states';
import { askWords, cardView, shownDue, type ItemCard } from './card-view';
import { headOf, type Detail } from './detail-view';
import type { TimelineStep } from './timeline';

/** The words of the slip that waits for the one who spoke, from top to bottom. */
export const yoursAloud = (card: ItemCard): string[] =>
  card.state === 'waiting_info'
    ? [RESIDENT_STATE[card.state], card.title, '有一句话问您，答了接着办']
    : [`${RESIDENT_STATE[card.state]}，${AWAITING_RATING}`, card.title, askWords(card)];

/** By when there is something: `周一前答复您`, or how late it is. */
export function dueInWords(card: ItemCard, now: number): string | undefined {
  const due = shownDue(card);
  if (due === undefined) return undefined;
  const view = cardView(card, now);
  if (view.due?.tone === 'over') return view.due.words;
  return `${leafOf(dayOf(due.at)).weekday}前${card.due === undefined ? '有回音' : '答复您'}`;
}

/** The words of the slip that comes due next. */
export function nextAloud(card: ItemCard, now: number): string[] {
  const due = shownDue(card);
  const day = due === undefined ? undefined : dayInSentence(dayOf(due.at), now);
  return present([day, card.title, `在${card.holderName}手里`, dueInWords(card, now)]);
}

/** The words of an item's page: what it is, who owes what by when, what was answered, what happened. */
export function itemAloud(detail: Detail, steps: readonly TimelineStep[], now: number): string[] {
  const { reply, declined } = detail;
  const head = headOf(detail, now);
  const channel = CHANNELS.find((known) => known === declined?.channel);
  return present([
    detail.title,
    detail.phase === 'open' ? undefined : RESIDENT_STATE[detail.state],
    declined && `为什么没受理：${declined.text}`,
    channel && `该找${CHANNEL[channel].label}。${CHANNEL[channel].how}`,
    reply && `${reply.byName}答复您：${reply.text}`,
    head === null
      ? undefined
      : `${dayInSentence(head.leaf.day, now)}，${head.who}${head.what}，${head.due.words}`,
    ...steps.flatMap(({ who, facts, quote }) => [[who, ...facts].join('，').replace('？，', '？'), quote]),
  ]);
}

const present = (sentences: readonly (string | undefined)[]): string[] =>
  sentences.filter((sentence): sentence is string => sentence !== undefined && sentence !== '');
