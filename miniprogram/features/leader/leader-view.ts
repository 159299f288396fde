import type { OutputOf } from '@shared/contract/operations';
import { dayShort, hoursLabel, weekdayWord } from '@shared/wording/dates';
import { SUPERVISION_FORM_WORD } from '@shared/wording/kinds';
import { owedShort } from '@shared/wording/supervision';
import { STAFF_STATE } from '@shared/wording/states';
import { dayOf } from '@shared/common/shanghai';
import type { Heat } from '@/components/item/queue-row';

export type Card = OutputOf<'listFlagged'>['items'][number];

export interface RowView {
  age: { big: string; small: string; heat: Heat };
  facts: (string | undefined)[];
  marks: { icon?: 'alarm' | 'split'; word: string; tone: 'split' | 'late' }[];
}

export interface GroupView {
  title: string;
  hot: boolean;
  cards: Card[];
}

const isLate = ({ supervision }: Card, now: number) => supervision !== undefined && supervision.at < now;

/** What is late first; inside a group as the server sent it, by what is owed next. */
export function supervisedGroups(cards: readonly Card[], now: number): GroupView[] {
  const late = cards.filter((card) => isLate(card, now));
  const ahead = cards.filter((card) => !isLate(card, now));
  return [
    { title: `超期 ${late.length}`, hot: true, cards: late },
    { title: `没到日子 ${ahead.length}`, hot: false, cards: ahead },
  ].filter(({ cards: some }) => some.length > 0);
}

/** A supervised item: until when what is owed, which form, what is missing. */
export function supervisedRow(card: Card, now: number): RowView {
  const { supervision } = card;
  if (supervision === undefined) return plainRow(card, now);
  const late = supervision.at < now;
  return {
    age: ageOf(supervision.at, supervision.day, now),
    facts: [SUPERVISION_FORM_WORD[supervision.form], card.leadUnitName],
    marks: [
      { icon: late ? 'alarm' : undefined, word: owedShort(supervision, now), tone: late ? 'late' : 'split' },
    ],
  };
}

/** An item of any other list of a leader: its promised date, where it stands, in whose hands. */
export function plainRow(card: Card, now: number): RowView {
  const due = card.phase === 'open' ? (card.due ?? card.stepDue) : undefined;
  const day = dayOf(card.createdAt);
  return {
    age: due ? ageOf(due.at, dayOf(due.at), now) : { big: monthDay(day), small: '提交', heat: 'calm' },
    facts: [STAFF_STATE[card.state], card.leadUnitName ?? card.stationName],
    marks: [],
  };
}

/** `7.22`: the column is narrow. */
const monthDay = (day: string): string => day.split('-').slice(1).map(Number).join('.');

function ageOf(at: number, day: string, now: number): RowView['age'] {
  if (at >= now) return { big: weekdayWord(day), small: dayShort(day), heat: 'calm' };
  const [, ...amount] = hoursLabel(now, at).text.split(' ');
  return { big: amount.join(' '), small: '超了', heat: 'hot' };
}
