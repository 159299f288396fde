import type { Item } from '@shared/item/item';
import { NOW } from './machine';

/** A reply of the lead unit that was let out, as an item keeps it. */
export const replied = (change: Partial<NonNullable<Item['reply']>> = {}): Pick<Item, 'reply'> => ({
  reply: {
    seq: 2,
    resultClass: 'A',
    mode: 'written',
    by: 'lead_unit',
    byName: '县交通运输局',
    at: NOW,
    released: true,
    ...change,
  },
});
