import type { Item } from '../item/item';

/** What an assignment says of the category that was suggested: counted once an item, and taken back when it proves wrong. */
export interface Measured {
  categoryId: string;
  /** The figures were sure of it: only these may go by themselves. */
  sure: boolean;
  count: 0 | 1;
  right: -1 | 0 | 1;
}

type Before = Pick<Item, 'routing' | 'assignedAt' | 'automatic'>;

/** Null where nothing was suggested, or where a second assignment says nothing new. */
export function measuredOf(
  before: Before | null,
  after: Pick<Item, 'categoryId' | 'automatic'>,
): Measured | null {
  const { categoryId, decision } = before?.routing ?? {};
  if (!before || categoryId === undefined || decision === 'person') return null;
  const same = after.categoryId === categoryId;
  const sure = decision === 'auto';
  if (before.assignedAt === undefined) return { categoryId, sure, count: 1, right: same ? 1 : 0 };
  // Of what the system assigned, nobody had judged: the first person who does takes it back, or lets it stand.
  const takenBack = before.automatic === true && after.automatic === undefined && !same;
  return takenBack ? { categoryId, sure, count: 0, right: -1 } : null;
}
