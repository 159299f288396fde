import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';

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
