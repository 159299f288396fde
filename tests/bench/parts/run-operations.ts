import { sideBySide } from '../measure/windows';
import type { RunningCloud } from '../processes/running-cloud';
import type { Check } from '../result/budget';
import type { OperationRow } from '../result/report';
import { floorOfCalls, type Hop } from './hop';
import { CPU, GROWTH, LIST_BYTES, LIST_ROWS } from './limits';
import type { Measured } from './operations';

export interface Effort {
  windows: number;
  calls: number;
  /** Most calls before the first window. */
  warm: number;
}

/** Answers beside which nothing is measured: the first learns the place. */
const WARM = 3;

/** Windows of a second look, for each of the first. */
const LONGER = 3;

const grows = (figures: readonly { p95: number }[]): boolean => {
  const [before, largest] = figures.slice(-2);
  return before !== undefined && largest !== undefined && largest.p95 / before.p95 > GROWTH;
};

/** One operation on every cloud, side by side. */
export async function runOperation(
  measured: Measured,
  clouds: readonly RunningCloud[],
  { windows, calls, warm }: Effort,
): Promise<OperationRow[]> {
  const subjects = [];
  const facts: Pick<OperationRow, 'bytes' | 'rows'>[] = [];
  let most = calls;
  let warming = warm;
  for (const cloud of clouds) {
    const prepared = await measured.prepare(cloud);
    for (let nth = 1; nth < WARM; nth += 1) await prepared.call();
    const answer = await prepared.call();
    facts.push({ bytes: answer.bytes, rows: rowsOf(answer.data) });
    const left = (prepared.most ?? Infinity) - WARM;
    most = Math.min(most, Math.floor(left / (windows + 1)));
    if (prepared.most !== undefined)
      warming = Math.min(warming, Math.max(1, Math.floor(left / (windows + 1))));
    subjects.push({
      call: async () => {
        await prepared.call();
      },
      cpu: () => cloud.ask('cpu', {}),
    });
  }
  const once = { calls: Math.max(1, most), warm: warming };
  const first = await sideBySide(subjects, { ...once, windows });
  // What seems to grow is looked at longer before it is believed; what a call uses up would not last.
  const again = most === calls && grows(first);
  const figures = again ? await sideBySide(subjects, { ...once, windows: windows * LONGER }) : first;
  // Of a call that was measured: the first ones may spend what the others do not find any more.
  const callsMade = await Promise.all(clouds.map(callsOf));
  return clouds.map(({ size }, index) => {
    const [own, fact, made] = [figures[index], facts[index], callsMade[index]];
    if (!own || !fact || !made) throw new Error('a cloud was not measured');
    return { name: measured.name, size, ...own, ...fact, ...made };
  });
}

async function callsOf(cloud: RunningCloud): Promise<Pick<OperationRow, 'database' | 'other'>> {
  const calls = Object.entries(await cloud.ask('lastCalls', {}));
  const sum = (mine: (action: string) => boolean) =>
    calls.filter(([action]) => mine(action)).reduce((total, [, count]) => total + count, 0);
  const isDatabase = (action: string) => action.startsWith('database.');
  return { database: sum(isDatabase), other: sum((action) => !isDatabase(action)) };
}

const ROW_FIELDS = ['items', 'notices', 'calls'];

function rowsOf(data: Record<string, unknown>): number | undefined {
  const rows = ROW_FIELDS.map((field) => data[field]).find(Array.isArray);
  return rows?.length;
}

/** What the rows of one operation are held against. */
export function checksOf(
  { kind, name }: Measured,
  rows: readonly OperationRow[],
  hop: Hop,
  warm: boolean,
): Check[] {
  const largest = rows[rows.length - 1];
  const before = rows[rows.length - 2];
  if (!largest) return [];
  const checks: Check[] = [];
  if (CPU[kind] !== undefined)
    checks.push({
      what: `${name}: CPU`,
      value: largest.cpu,
      unit: 'ms',
      // Of a function that is not warm it says nothing.
      budget: warm ? CPU[kind] : undefined,
      // What is asked with one call has to keep to its budget, hop and all.
      floor: kind === 'create' ? floorOfCalls(hop, largest.database + largest.other) : undefined,
    });
  if (before) {
    const budget = kind === 'figures' ? undefined : GROWTH;
    checks.push({ what: `${name}: growth`, value: largest.p95 / before.p95, unit: '×', budget });
  }
  if (kind === 'list') {
    const bytes = Math.max(...rows.map((row) => row.bytes));
    checks.push({ what: `${name}: answer`, value: bytes / 1024, unit: 'KB', budget: LIST_BYTES / 1024 });
    const count = Math.max(...rows.map((row) => row.rows ?? 0));
    checks.push({ what: `${name}: rows`, value: count, unit: '', budget: LIST_ROWS });
  }
  return checks;
}
