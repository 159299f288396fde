export type PickedTable = { ok: true; text: string } | { ok: false; why: 'closed' | 'unreadable' };

export const CLOSED: PickedTable = { ok: false, why: 'closed' };

/** What spreadsheets save. */
export const TABLE_FILES = ['csv', 'tsv', 'txt'];

/** A file in another alphabet's bytes reads as nonsense: told by the sign for what could not be read. */
export const readable = (text: string): PickedTable =>
  text.includes('\uFFFD') ? { ok: false, why: 'unreadable' } : { ok: true, text };
