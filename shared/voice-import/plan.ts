import type { Day } from '../common/shanghai';
import type { ItemKind, Tier } from '../item/kinds';
import type { TableLine, TableResult } from '../table-rows/read-table';
import { rowsOf } from '../table-rows/rows';
import { VOICE_TABLE } from './columns';
import { planRow } from './plan-row';
import type { VoiceIssue } from './problems';
import type { OfflineSource } from './sources';
import { twinsIn } from './twins';

interface Named {
  id: string;
  name: string;
}

/** What the rows are judged by: the place as it is, and who brings them. */
export interface ImportFacts {
  today: Day;
  /** A station brings its own alone. */
  ownStationId?: string;
  stations: readonly (Named & { areaId: string })[];
  areas: readonly Named[];
  categories: readonly Named[];
  tiers: readonly { id: Tier; name: string }[];
  /** Ways in that the place has. */
  sources: readonly OfflineSource[];
  kinds: readonly ItemKind[];
  /** For rows that do not say. */
  source?: OfflineSource;
  stationId?: string;
}

/** One voice as it will be registered. */
export interface VoiceRow {
  row: number;
  text: string;
  print: string;
  kind: ItemKind;
  source: OfflineSource;
  target: string;
  stationId: string;
  spokenDay?: Day;
  name?: string;
  phone?: string;
  where?: string;
  areaId?: string;
  categoryId?: string;
  tier?: Tier;
  /** The row above that says the same. */
  twin?: number;
}

export interface VoicePlan {
  /** Rows with something in them. */
  count: number;
  rows: VoiceRow[];
  issues: VoiceIssue[];
  /** Heads that nothing is looked for under. */
  unread: string[];
}

/** What cannot be seen in the words of a cell: that it is counted by a formula, that several are one. */
export interface CellMarks {
  formulas: ReadonlyMap<number, readonly number[]>;
  merged: ReadonlySet<number>;
}

const NO_MARKS: CellMarks = { formulas: new Map(), merged: new Set() };

/** What the lines of a table would become: every row that is right, and of every other what is wrong with it. */
export function planVoices(
  lines: readonly TableLine[],
  facts: ImportFacts,
  marks: CellMarks = NO_MARKS,
): TableResult<VoicePlan> {
  const table = rowsOf(lines, VOICE_TABLE);
  if (!table.ok) return table;
  const { rows, unread, places } = table.value;
  const width = lines[0]?.cells.length ?? 0;
  const beyond = new Map(
    lines.flatMap(({ row, cells }) => {
      const extra = cells.slice(width).find((cell) => cell !== '');
      return extra === undefined ? [] : [[row, extra] as const];
    }),
  );
  const planned = rows.map((row) => planRow(row, facts, marks, { places, beyond: beyond.get(row.row) }));
  const right = planned.flatMap(({ voice }) => (voice ? [voice] : []));
  const twins = twinsIn(right);
  return {
    ok: true,
    value: {
      count: rows.length,
      rows: right.map((voice) => {
        const twin = twins.get(voice.row);
        return twin === undefined ? voice : { ...voice, twin };
      }),
      issues: planned.flatMap(({ issues }) => issues),
      unread,
    },
  };
}
