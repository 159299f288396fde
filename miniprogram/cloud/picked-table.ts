import type { Withheld } from './withheld';

export type PickedTable =
  { ok: true; text: string } | { ok: false; why: 'closed' | 'unreadable'; withheld?: Withheld };

export const CLOSED = { ok: false, why: 'closed' } as const;

/** What spreadsheets save. */
export const TABLE_FILES = ['csv', 'tsv', 'txt'];

/** A file in another alphabet's bytes reads as nonsense: told by the sign for what could not be read. */
export const readable = (text: string): PickedTable =>
  text.includes('\uFFFD') ? { ok: false, why: 'unreadable' } : { ok: true, text };
