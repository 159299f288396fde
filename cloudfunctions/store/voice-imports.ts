import type * as z from 'zod';
import type { voiceImport } from '@shared/contract/voice-import-parts';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { sweepExpired } from './expired-imports';

type View = z.output<typeof voiceImport>;

/** A checked table of voices. What its rows say lies apart, sealed, and is gone when they have become items. */
export interface StoredImport extends Omit<View, 'id' | 'state' | 'likes' | 'dealt'> {
  _id: string;
  placeId: string;
  /** Of the station or office that brings it. */
  scope: string;
  /** Rows that are like an item; absent in what an older release wrote. */
  likes?: number;
  /** Rows, issues, twins and likes of each part. */
  parts: { rows: number; issues: number; twins: number; likes?: number }[];
  /** Parts that are dealt with: grows by one. */
  next: number;
  /** Parts of which a row was refused. */
  refusedIn: number[];
  expiresAt: number;
}

/** One right row that was dealt with: the item that it became, that it met, or why it became none. */
export interface RowResult {
  row: number;
  no?: string;
  itemId?: string;
  twinNo?: string;
  code?: string;
}

export interface StoredRows {
  /** `import.part` */
  _id: string;
  importId: string;
  /** Rows and issues as text, sealed; absent once the rows were dealt with. */
  sealed?: string;
  results?: RowResult[];
}

const imports = () => collection('voice_imports');
const rows = () => collection('voice_import_rows');

export const partId = (importId: string, part: number): string => `${importId}.${part}`;

/** Its parts first: an import that can be found is whole. Written twice, it is there once. */
export async function addImport(stored: StoredImport, parts: readonly StoredRows[]): Promise<void> {
  for (const part of parts) await addOnce(rows(), part);
  await addOnce(imports(), stored);
}

async function addOnce(into: ReturnType<typeof collection>, document: object): Promise<void> {
  try {
    await into.add({ data: document as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export async function findImport(id: string): Promise<StoredImport | null> {
  const { data } = await imports().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredImport | undefined) ?? null;
}

export async function latestImport(scope: string): Promise<StoredImport | null> {
  const { data } = await imports()
    .where({ scope })
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(1)
    .get();
  return (data[0] as unknown as StoredImport | undefined) ?? null;
}

export async function findRows(importId: string, part: number): Promise<StoredRows | null> {
  const { data } = await rows()
    .where({ _id: partId(importId, part) })
    .limit(1)
    .get();
  return (data[0] as unknown as StoredRows | undefined) ?? null;
}

/** What the rows of a part became; what they said is forgotten. */
export async function keepResults(importId: string, part: number, results: RowResult[]): Promise<void> {
  const _ = command();
  await rows()
    .where({ _id: partId(importId, part) })
    .update({ data: { results: _.set(results as never), sealed: _.remove() } });
}

/** What was chosen, the first time it is run. */
export async function keepChoice(id: string, choice: NonNullable<View['choice']>): Promise<void> {
  await imports()
    .where({ _id: id, choice: command().exists(false) })
    .update({ data: { choice } });
}

/** One part more is dealt with; nothing changes where another call was faster. */
export async function movePart(
  id: string,
  part: number,
  { brought, left, refused }: Pick<View, 'brought' | 'left' | 'refused'>,
): Promise<void> {
  const _ = command();
  await imports()
    .where({ _id: id, next: part })
    .update({
      data: {
        next: part + 1,
        brought: _.inc(brought),
        left: _.inc(left),
        refused: _.inc(refused),
        ...(refused > 0 ? { refusedIn: _.push({ each: [part] } as never) } : {}),
      },
    });
}

/** Only one that was not begun. */
export async function removeImport(id: string): Promise<boolean> {
  const { stats } = await imports()
    .where({ _id: id, next: 0, choice: command().exists(false) })
    .remove();
  if (stats.removed > 0) await rows().where({ importId: id }).remove();
  return stats.removed > 0;
}

/** Past its time: rows that nobody registered are somebody's words and phone numbers. */
export const sweepImports = (now: number, limit: number): Promise<number> =>
  sweepExpired('voice_imports', 'voice_import_rows', now, limit);
