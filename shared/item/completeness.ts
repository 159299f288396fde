import type { CompletenessFact, PlaceConfig } from '../place/place';
import type { Item } from './item';

type Facts = Pick<
  Item,
  | 'kind'
  | 'reply'
  | 'rating'
  | 'assignedAt'
  | 'deputyId'
  | 'promiseDueAt'
  | 'outcome'
  | 'state'
  | 'phase'
  | 'submitterOpenid'
  | 'toldAt'
>;

const isOut = ({ reply }: Facts): boolean => reply?.released === true;

/** Whoever has WeChat has it there; somebody else was told to their face or by phone, or has judged it. */
const isTold = (item: Facts): boolean =>
  isOut(item) &&
  (item.submitterOpenid !== '' ||
    item.reply?.mode !== 'written' ||
    (item.toldAt ?? 0) >= (item.reply?.at ?? Infinity) ||
    (item.rating !== undefined && item.rating.satisfaction !== 'no_answer'));

/**
 * 五有 (陆集 LJ-07): 登记, 反映, 处理, 结果, 反馈. “It will be done” is fed back, but no result: that is there when it
 * was done, refused for good, or shown in figures.
 */
const TRUE_WHEN: Record<CompletenessFact, (item: Facts) => boolean> = {
  registered: () => true,
  reflected: ({ state, deputyId, assignedAt }) =>
    state !== 'submitted' || deputyId !== undefined || assignedAt !== undefined,
  handled: ({ reply, assignedAt }) => assignedAt !== undefined || reply !== undefined,
  resulted: (item) =>
    isOut(item) &&
    (item.reply?.resultClass === 'A' || item.reply?.resultClass === 'D' || item.outcome !== undefined),
  fed_back: (item) => isOut(item) && (item.phase !== 'open' || item.rating !== undefined),
  told: isTold,
  judged: ({ rating }) => rating !== undefined,
};

export interface CompletenessDot {
  label: string;
  done: boolean;
}

type Counting = Pick<PlaceConfig, 'completeness' | 'kinds'>;

/** What the place keeps of this kind: the kind's own, or what it counts of everything. */
const ofKind = ({ kind }: Pick<Item, 'kind'>, { kinds }: Counting) =>
  kinds.find(({ id }) => id === kind)?.completeness;

/** The dots of a place that counts them; empty where it does not. */
export function completenessOf(item: Facts, place: Counting): CompletenessDot[] {
  const facts = ofKind(item, place)?.facts ?? place.completeness;
  return facts.map(({ label, fact }) => ({ label, done: TRUE_WHEN[fact](item) }));
}

/** How the kind calls what is kept of it, and what is said beside it and asked of nobody. */
export function completenessNamed(
  item: Pick<Item, 'kind'>,
  place: Counting,
): { name: string; words: string[] } | undefined {
  const own = ofKind(item, place);
  return own && { name: own.name, words: own.words };
}

export const missingFacts = (item: Facts, place: Counting): string[] =>
  completenessOf(item, place)
    .filter(({ done }) => !done)
    .map(({ label }) => label);
