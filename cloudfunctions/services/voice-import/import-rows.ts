import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { PAGE_SIZE } from '@shared/contract/fields';
import type { Refusal } from '@shared/error/catalogue';
import { titlesOfItems } from '../../store/items';
import { findRows, partId, type StoredImport } from '../../store/voice-imports';
import { cursorOf, readCursor } from '../cursor';
import { isRefusal, type Call } from '../handler';
import { receiptCodeOf } from '../receipts/receipt';
import { rowKey } from './bring-row';
import { openImport } from './open-import';
import { openPart, type Part } from './parts';

type Of = ParsedInputOf<'listVoiceImportRows'>['of'];
type Row = OutputOf<'listVoiceImportRows'>['rows'][number];

/** Looked into for one page; what holds none is known beforehand. */
const PARTS_A_PAGE = 4;
const WORDS_SHOWN = 60;

/** Whether a part holds something of the kind. */
const HOLDS: Record<Of, (stored: StoredImport, part: number) => boolean> = {
  wrong: ({ parts }, part) => (parts[part]?.issues ?? 0) > 0,
  twins: ({ parts, next }, part) => (parts[part]?.twins ?? 0) > 0 && part >= next,
  likes: ({ parts, next }, part) => (parts[part]?.likes ?? 0) > 0 && part >= next,
  brought: ({ next }, part) => part < next,
  refused: ({ refusedIn }, part) => refusedIn.includes(part),
};

/** A page of rows, part by part; the next one begins in a part, after so many of its rows. */
export async function importRows(
  { id, of, cursor }: ParsedInputOf<'listVoiceImportRows'>,
  call: Call,
): Promise<OutputOf<'listVoiceImportRows'> | Refusal> {
  const stored = await openImport(id, call);
  if (isRefusal(stored)) return stored;
  const mark = readCursor(cursor);
  let part = mark?.at ?? 0;
  let shown = Number(mark?.id ?? 0) || 0;
  const rows: Row[] = [];
  for (let looked = 0; part < stored.parts.length && looked < PARTS_A_PAGE; part += 1, shown = 0) {
    if (!HOLDS[of](stored, part)) continue;
    looked += 1;
    const rest = (await rowsOfPart(stored._id, part, of)).slice(shown);
    const room = PAGE_SIZE - rows.length;
    rows.push(...rest.slice(0, room));
    if (rest.length > room)
      return { rows: await complete(rows, of), next: cursorOf({ at: part, id: String(shown + room) }) };
  }
  const more = stored.parts.some((_part, index) => index >= part && HOLDS[of](stored, index));
  return { rows: await complete(rows, of), ...(more ? { next: cursorOf({ at: part, id: '0' }) } : {}) };
}

type Complete = Row & { itemId?: string };

async function rowsOfPart(importId: string, part: number, of: Of): Promise<Complete[]> {
  const stored = await findRows(importId, part);
  if (of === 'wrong' || of === 'twins' || of === 'likes')
    return stored?.sealed === undefined ? [] : PLANNED[of](openPart(stored.sealed, partId(importId, part)));
  return (stored?.results ?? []).flatMap(({ row, no, itemId, code }): Complete[] => {
    if (of === 'refused') return code === undefined ? [] : [{ row, code }];
    return no === undefined || itemId === undefined ? [] : [{ row, no, itemId }];
  });
}

const startOf = (text: string): string => Array.from(text).slice(0, WORDS_SHOWN).join('');

const PLANNED: Record<'wrong' | 'twins' | 'likes', (part: Part) => Row[]> = {
  wrong: ({ issues }) => issues,
  twins: ({ rows }) =>
    rows.flatMap(({ row, text, twin, twinNo }) =>
      twin === undefined && twinNo === undefined ? [] : [{ row, text: startOf(text), twinRow: twin, twinNo }],
    ),
  likes: ({ rows }) =>
    rows.flatMap(({ row, text, likeNo }) =>
      likeNo === undefined ? [] : [{ row, text: startOf(text), likeNo }],
    ),
};

/** Receipts are not kept: each is made again from its item, for who may print it. */
async function complete(rows: Complete[], of: Of): Promise<Row[]> {
  if (of !== 'brought') return rows;
  const titles = await titlesOfItems(rows.flatMap(({ itemId }) => (itemId === undefined ? [] : [itemId])));
  return rows.map(({ itemId = '', ...row }) => ({
    ...row,
    title: titles.get(itemId),
    receipt: receiptCodeOf(itemId, rowKey(itemId)),
  }));
}
