import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import type { DueTone } from '@shared/wording/dates';
import { FIVE_WORDS, RESIDENT_STATE } from '@shared/wording/states';
import type { LeafTone } from '@/components/item/leaf';

export type ItemCard = OutputOf<'listMyItems'>['items'][number];
type Due = NonNullable<ItemCard['due']>;

/** From how many working days on a date counts as near (LOOK: 日历页). */
const SOON = 2;

export interface CardView {
  leaf?: { day: string; tone: LeafTone };
  holder?: string;
  due?: { tone: DueTone; words: string };
  steps?: { words: readonly string[]; at: number };
}

const leafTone: Record<DueTone, LeafTone> = { calm: 'normal', soon: 'soon', over: 'over' };

/** How near a date is, in the resident's words. The server counted the days: the app has no calendar. */
export function dueWords(due: Due, now: number): { tone: DueTone; words: string } {
  if (now > due.at) {
    const late = -due.workingDaysLeft;
    return { tone: 'over', words: late > 0 ? `晚了 ${late} 个工作日` : '刚过日子' };
  }
  if (dayOf(now) === dayOf(due.at)) return { tone: 'soon', words: '今天到日子' };
  const tone = due.workingDaysLeft <= SOON ? 'soon' : 'calm';
  return { tone, words: `还有 ${due.workingDaysLeft} 个工作日` };
}

/** The date that the slip shows: of the answer where one runs, else of the present step. */
export const shownDue = <Shown extends Due>(card: { due?: Shown; stepDue?: Shown }): Shown | undefined =>
  card.due ?? card.stepDue;

/** A slip as a resident sees it. What is over shows neither date nor holder. */
export function cardView(card: ItemCard, now: number): CardView {
  if (card.phase === 'ended') return {};
  const at = (FIVE_WORDS as readonly string[]).indexOf(RESIDENT_STATE[card.state]);
  const steps = at < 0 ? undefined : { words: FIVE_WORDS, at };
  const due = card.phase === 'open' ? shownDue(card) : undefined;
  // The clock stands: no day is near or far.
  if (card.state === 'suspended') {
    const leaf = due && { day: dayOf(due.at), tone: 'still' as const };
    return { leaf, due: { tone: 'calm', words: '先停着，能接着办会告诉您' }, steps };
  }
  if (due === undefined) return { steps, holder: card.phase === 'open' ? card.holderName : undefined };
  const label = dueWords(due, now);
  const purpose = label.tone === 'over' ? '' : card.due === undefined ? '内有回音' : '答复您';
  return {
    leaf: { day: dayOf(due.at), tone: leafTone[label.tone] },
    holder: card.holderName,
    due: {
      tone: label.tone,
      words: label.words.startsWith('今天') ? label.words : `${label.words}${purpose}`,
    },
    steps,
  };
}

/** How it ended, for the one line that is left of it. */
export function endWords(card: ItemCard): { words: string; good: boolean } {
  if (card.state === 'closed') return { words: '已办结', good: true };
  if (card.state === 'archived') return { words: '已办结', good: true };
  if (card.state === 'declined') return { words: '未受理，给您指了去处', good: false };
  if (card.state === 'merged') return { words: '和别人说的一起办', good: false };
  return { words: '您撤回了', good: false };
}

/** An answer to judge, or a question to answer; what one only follows is somebody else's turn. */
const isYours = ({ phase, state, page }: Pick<ItemCard, 'phase' | 'state' | 'page'>): boolean =>
  page === undefined && (phase === 'replied' || state === 'waiting_info');

/** The resident's own turn first, then what runs, then what is over; inside each group as the server sent it. */
export function piles(cards: readonly ItemCard[]) {
  return {
    yours: cards.filter(isYours),
    running: cards.filter((card) => card.phase !== 'ended' && !isYours(card)),
    over: cards.filter(({ phase }) => phase === 'ended'),
  };
}

/** `镇政府说办好了。您看，解决了吗？` is not ours to claim before reading: only who answered. */
export const askWords = (card: ItemCard): string =>
  `${card.leadUnitName ?? (card.deputyName === undefined ? card.stationName : `${card.deputyName}代表`)}答复您了。您看，解决了吗？`;

/** How many running slips home shows; the rest is one tap away. */
const MOST = 2;

/** The resident's own turn is never cut; of what runs, the first; of what is over, nothing while anything runs. */
export function firstOf(cards: readonly ItemCard[]): ItemCard[] {
  const { yours, running, over } = piles(cards);
  const open = [...yours, ...running.slice(0, MOST)];
  return open.length > 0 ? open : over.slice(0, MOST);
}
