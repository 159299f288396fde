import type { Item } from './item';

type Ended = Pick<Item, 'state'>;

export const isClosed = ({ state }: Ended): boolean => state === 'closed' || state === 'archived';

/** Closed, and the submitter said that it is solved (PRODUCT.md §6). */
export const isResolved = (item: Ended & Pick<Item, 'rating'>): boolean =>
  isClosed(item) && item.rating?.resolved === true;

/** Closed, and a deputy went to see and found it solved: shown beside, never added. */
export const isVerified = (item: Ended & Pick<Item, 'verification'>): boolean =>
  isClosed(item) && item.verification?.solved === true;
