import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { dayShort, hoursLabel, weekdayWord } from '@shared/wording/dates';
import type { Heat } from '@/components/item/queue-row';
import type { IconName } from '@/components/ui/icon-name';

export type Card = OutputOf<'listQueue'>['items'][number];

export interface QueueGroupView {
  title: string;
  hot: boolean;
  cards: Card[];
}

/**
 * What must go out today first, then by the day it is due: inside a group as the server sent it, oldest first. How many
 * there are is said only when all are here: what was loaded so far is no total.
 */
export function queueGroups(cards: readonly Card[], now: number, all: boolean): QueueGroupView[] {
  const titled = (word: string, { length }: readonly Card[]) => (all ? `${word} ${length}` : word);
  const today = dayOf(now);
  const dayOfCard = (card: Card) => (card.stepDue === undefined ? null : dayOf(card.stepDue.at));
  const isLate = (card: Card) => card.stepDue !== undefined && card.stepDue.at < now;
  const late = cards.filter(isLate);
  const dueToday = cards.filter((card) => !isLate(card) && dayOfCard(card) === today);
  const later = cards.filter((card) => !isLate(card) && dayOfCard(card) !== today);
  return [
    { title: titled('超了', late), hot: true, cards: late },
    { title: titled('今天必须办', dueToday), hot: true, cards: dueToday },
    { title: titled('以后', later), hot: false, cards: later },
  ].filter(({ cards: some }) => some.length > 0);
}

/** The left column: hours while it is a matter of hours, else the weekday and the day. */
export function ageOf(card: Card, now: number): { big: string; small: string; heat: Heat } {
  const { stepDue } = card;
  if (stepDue === undefined) return { big: dayShort(dayOf(card.createdAt)), small: '提交', heat: 'calm' };
  const { text, tone } = hoursLabel(now, stepDue.at);
  const day = dayOf(stepDue.at);
  if (tone !== 'over' && day !== dayOf(now))
    return { big: weekdayWord(day), small: dayShort(day), heat: 'calm' };
  const [small = '', ...amount] = text.split(' ');
  return { big: amount.join(' '), small, heat: tone === 'over' ? 'hot' : 'warm' };
}

const SOURCE_ICON: Record<Card['sourceType'], IconName> = {
  deputy_code: 'scan',
  station_code: 'house',
  point_code: 'pin',
  chosen_station: 'house',
  group_chat: 'say',
  paper: 'doc',
  phone: 'tel',
  reception: 'users',
  snap: 'cam',
  meeting: 'users',
  activity: 'flag',
  face_session: 'users',
  court: 'doc',
  supervision: 'eye',
  audit: 'find',
  suggestion_box: 'tray',
};

export const sourceIcon = (card: Card): IconName => SOURCE_ICON[card.sourceType];
