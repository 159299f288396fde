import type { Item } from './item';

/**
 * 三边说法 (PRODUCT.md §5.2): the unit says done, the deputy went to see, the submitter judged. Silence is no
 * disagreement; two who have spoken and differ are.
 */
export function isDisputed({
  reply,
  verification,
  rating,
}: Pick<Item, 'reply' | 'verification' | 'rating'>): boolean {
  const unit = reply?.released && reply.resultClass === 'A' ? true : null;
  const said = [unit, verification?.solved ?? null, rating?.resolved ?? null].filter((side) => side !== null);
  return new Set(said).size > 1;
}
