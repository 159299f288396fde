import { isBroken, verdictOf, type Check } from './budget';
import { markdownTable, shown } from './table';

/** A row of the large table: one operation at each size. */
export interface OperationRow {
  name: string;
  size: number;
  p50: number;
  p95: number;
  cpu: number;
  /** Calls to the database in one invocation. */
  database: number;
  /** Other calls to the cloud: the content check, a push. */
  other: number;
  bytes: number;
  rows?: number;
}

export interface Report {
  machine: string;
  sizes: readonly number[];
  operations: readonly OperationRow[];
  checks: readonly Check[];
  /** Whether functions were warm: see `BenchOptions`. */
  warm: boolean;
}

export const tableOfChecks = (checks: readonly Check[]): string =>
  markdownTable(
    ['what', 'figure', 'budget', ''],
    checks.map((check) => [
      check.what,
      `${shown(check.value)} ${check.unit}`,
      check.budget === undefined ? '' : `≤ ${check.budget} ${check.unit}`,
      check.budget === undefined ? '' : verdictOf(check),
    ]),
  );

export const tableOfOperations = (rows: readonly OperationRow[]): string =>
  markdownTable(
    ['operation', 'items', 'p50 ms', 'p95 ms', 'CPU ms', 'database', 'other', 'bytes', 'rows'],
    rows.map(({ name, size, p50, p95, cpu, database, other, bytes, rows: shownRows }) => [
      name,
      size.toLocaleString('en'),
      ...[p50, p95, cpu].map(shown),
      ...[database, other, bytes].map(String),
      shownRows === undefined ? '' : String(shownRows),
    ]),
  );

const reasons = (checks: readonly Check[]): string => {
  const told = checks.filter((check) => isBroken(check) && check.reason !== undefined);
  if (told.length === 0) return '';
  return `\n## What is over, and why\n\n${told.map(({ what, reason }) => `- **${what}**: ${reason}`).join('\n')}\n`;
};

/** What the platform alone costs more than: both figures, so that everybody can reckon. */
const outOfReach = (checks: readonly Check[]): string => {
  const kept = checks.filter((check) => verdictOf(check) === 'kept by the hop');
  if (kept.length === 0) return '';
  const lines = kept.map(
    ({ what, value, budget = 0, floor = 0, unit }) =>
      `- **${what}**: of ${shown(value)} ${unit} the empty calls cost ${shown(floor)} ${unit}, which is more than ${budget} ${unit} already; ` +
      `what is ours is ${shown(value - floor)} ${unit}, at most ${budget} ${unit}.`,
  );
  return `\n## Kept by the hop\n
An empty call of the unmodified SDK to the cloud, and an empty function, are measured in the same run. Where so many empty calls
as an operation makes cost more than its budget, no work of ours could keep to it, and the budget is held against the rest. Our
own part above the budget fails the run, and so does any operation whose empty calls would fit into it.

${lines.join('\n')}\n`;
};

/** Of the short form. */
export const CPU_NOT_JUDGED =
  'The short form has no time to warm the functions: the CPU of an operation is shown and not judged. `npm run bench` judges it.';

const WARMED = `A function is warm before it is measured: it was called, at most 6,000 times, until a call cost no less CPU than before; after
some hundred calls the engine's compiler still takes a sixth of it. Commands that use up what waits are warmed by fewer.`;

/** `docs/performance.md`: how it was measured, what came out, what is over. */
export function performancePage({ machine, sizes, operations, checks, warm }: Report): string {
  return `# Performance

<!-- Written by \`npm run bench\`. -->

${machine}

## How it was measured

\`npm run bench\` makes a fresh data folder for each of ${sizes.map((size) => size.toLocaleString('en')).join(', ')} items. The items come out of the product's own
\`decide\` and \`evolve\`, over sixteen months of one county: four in five are over, the rest stand everywhere that an item can
stand, with their chains, contacts, tallies, figures, public versions and, of one item in twenty, the notices. Of ten items one
is lived step by step; the others went the same way under their own number, person and sealed chain.

Each folder gets the local cloud with the built functions in a process of its own, as the demo runs it. A call goes by
HTTP to the function, by the unmodified \`wx-server-sdk\` and the cloud's protocol to the database and back; between function and
cloud, which share the process, lies no socket (decision 113), and a query without an index is refused. Times are those of the caller, one call at a time; CPU is that of the whole process of cloud and functions
(\`process.cpuUsage\`, all threads), without the caller's. Calls are counted by the cloud itself.

${warm ? WARMED : CPU_NOT_JUDGED}

Other work shares the machine, so what is compared was measured in one run, window by window in the order A B B A, and a
figure is the median of its windows. What seems to grow beyond its budget is measured once more with three times the windows, and that
counts. Trust ratios first, CPU second, times last. "node:http and SQLite alone" is what this machine
gives to a program that does nothing else; "SDK alone" is a function that only loads the SDK.

## Budgets

${tableOfChecks(checks)}
${outOfReach(checks)}${reasons(checks)}
## Operations

CPU and times are of one call. \`database\` counts all calls of an invocation that was measured, what follows from an event
included; \`other\` are the content check and pushes. Whoever speaks has one consent, and it is kept for the answer: that their
words have come stands in the inbox. A notice that is pushed makes three calls more: it spends a consent, sends the message and notes how that ended.

${tableOfOperations(operations)}
`;
}
