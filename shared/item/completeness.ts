import type { CompletenessFact, PlaceConfig } from '../place/place';
import type { Item } from './item';

type Facts = Pick<
  Item,
  'reply' | 'rating' | 'assignedAt' | 'deputyId' | 'promiseDueAt' | 'outcome' | 'state' | 'phase'
>;

const isOut = ({ reply }: Facts): boolean => reply?.released === true;

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
};

export interface CompletenessDot {
  label: string;
  done: boolean;
}

/** The dots of a place that counts them; empty where it does not. */
export function completenessOf(item: Facts, { completeness }: PlaceConfig): CompletenessDot[] {
  return completeness.map(({ label, fact }) => ({ label, done: TRUE_WHEN[fact](item) }));
}

export const missingFacts = (item: Facts, place: PlaceConfig): string[] =>
  completenessOf(item, place)
    .filter(({ done }) => !done)
    .map(({ label }) => label);
