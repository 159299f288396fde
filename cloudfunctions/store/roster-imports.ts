import type * as z from 'zod';
import type { rosterImport, rosterImportRow } from '@shared/contract/roster-import-parts';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { sweepExpired } from './expired-imports';

type View = z.output<typeof rosterImport>;
export type RosterRow = z.output<typeof rosterImportRow>;

/** A checked workbook of rosters. What it would make of the place lies apart, in parts. */
export interface StoredRosterImport extends Omit<View, 'id' | 'state'> {
  _id: string;
  placeId: string;
  memberId: string;
  /** The place as it was looked at, and what the import made of it. */
  baseVersion: number;
  version?: number;
  /** Parts of each sort. */
  parts: { plan: number; wrong: number; changes: number };
  /** Begun: what was chosen. */
  choice?: { reason: string; revokeCodes: boolean };
  undoing?: { reason: string; byName: string; at: number };
  expiresAt: number;
}

export type PartKind = 'plan' | 'wrong' | 'changes';

interface StoredPart {
  /** `import.kind.nth` */
  _id: string;
  importId: string;
  text?: string;
  rows?: RosterRow[];
}

const imports = () => collection('roster_imports');
const parts = () => collection('roster_import_parts');
const partId = (id: string, kind: PartKind, nth: number): string => `${id}.${kind}.${nth}`;

/** Rows of a part; a page shows fewer. */
export const PART_ROWS = 100;
const PIECE_CHARS = 80_000;

/** Its parts first: an import that can be found is whole. Written twice, it is there once. */
export async function addRosterImport(
  stored: Omit<StoredRosterImport, 'parts'>,
  { plan, wrong, changes }: { plan: string; wrong: readonly RosterRow[]; changes: readonly RosterRow[] },
): Promise<StoredRosterImport> {
  const { _id } = stored;
  const texts = pieces(plan.length, PIECE_CHARS).map((from) => plan.slice(from, from + PIECE_CHARS));
  const rowsOf = (rows: readonly RosterRow[]) =>
    pieces(rows.length, PART_ROWS).map((from) => rows.slice(from, from + PART_ROWS));
  const [wrongParts, changeParts] = [rowsOf(wrong), rowsOf(changes)];
  const written: StoredPart[] = [
    ...texts.map((text, nth) => ({ _id: partId(_id, 'plan', nth), importId: _id, text })),
    ...wrongParts.map((rows, nth) => ({ _id: partId(_id, 'wrong', nth), importId: _id, rows })),
    ...changeParts.map((rows, nth) => ({ _id: partId(_id, 'changes', nth), importId: _id, rows })),
  ];
  for (const part of written) await addOnce(parts(), part);
  const whole: StoredRosterImport = {
    ...stored,
    parts: { plan: texts.length, wrong: wrongParts.length, changes: changeParts.length },
  };
  await addOnce(imports(), whole);
  return whole;
}

const pieces = (length: number, size: number): number[] =>
  Array.from({ length: Math.ceil(length / size) }, (_, nth) => nth * size);

async function addOnce(into: ReturnType<typeof collection>, document: object): Promise<void> {
  try {
    await into.add({ data: JSON.parse(JSON.stringify(document)) as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export async function findRosterImport(id: string): Promise<StoredRosterImport | null> {
  const { data } = await imports().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredRosterImport | undefined) ?? null;
}

export async function latestRosterImport(placeId: string): Promise<StoredRosterImport | null> {
  const { data } = await imports()
    .where({ placeId })
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(1)
    .get();
  return (data[0] as unknown as StoredRosterImport | undefined) ?? null;
}

/** So far back the last one is looked for that came in, not only was looked at. */
const LOOKED_BACK = 20;

export async function lastBrought(placeId: string): Promise<StoredRosterImport | null> {
  const { data } = await imports()
    .where({ placeId })
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(LOOKED_BACK)
    .get();
  const all = data as unknown as StoredRosterImport[];
  return all.find(({ choice }) => choice !== undefined) ?? null;
}

async function partAt(id: string, kind: PartKind, nth: number): Promise<StoredPart | undefined> {
  const { data } = await parts()
    .where({ _id: partId(id, kind, nth) })
    .limit(1)
    .get();
  return data[0] as unknown as StoredPart | undefined;
}

export async function planOf({ _id, parts: { plan } }: StoredRosterImport): Promise<string> {
  const all: string[] = [];
  for (let nth = 0; nth < plan; nth += 1) all.push((await partAt(_id, 'plan', nth))?.text ?? '');
  return all.join('');
}

export const rowsOfPart = async (id: string, kind: PartKind, nth: number): Promise<RosterRow[]> =>
  (await partAt(id, kind, nth))?.rows ?? [];

/** Changes what is known of its course, if nobody was faster: `seen` is what was read. */
export async function moveRosterImport(
  { _id, dealt, total }: StoredRosterImport,
  fields: Partial<
    Pick<
      StoredRosterImport,
      'dealt' | 'total' | 'version' | 'choice' | 'reason' | 'doneAt' | 'undoing' | 'undone'
    >
  >,
): Promise<boolean> {
  const _ = command();
  const data = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' ? _.set(value as never) : value,
    ]),
  );
  const { stats } = await imports().where({ _id, dealt, total }).update({ data });
  return stats.updated === 1;
}

/** Past its time: what it said is forgotten, the place keeps what it has become. */
export const sweepImportsOfRosters = (now: number, limit: number): Promise<number> =>
  sweepExpired('roster_imports', 'roster_import_parts', now, limit);
