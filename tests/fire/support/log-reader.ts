import type { Tally } from '../row';

/** What a line may hold (`LogFacts`, `CloudFacts`), and what it may hold of an error. */
const FIELDS = new Set(
  [
    'from what trace operation job item no notice effect upload source code template errcode errmsg error',
    'function invocation action event timer detail',
  ].flatMap((names) => names.split(' ')),
);
const OF_ERROR = new Set(['name', 'message', 'code', 'at', 'cause']);
const FROM = new Set(['api', 'jobs', 'events', 'localcloud']);

/** Each line of a log: JSON of known fields, and none of the secrets in it. */
export function readLog(lines: readonly string[], secrets: readonly string[], tally: Tally): void {
  tally.set('planted strings found', 0);
  for (const line of lines) {
    tally.count('lines');
    const record = parsed(line);
    if (!tally.holds(record !== null, () => `no JSON: ${line.slice(0, 300)}`) || record === null) continue;
    const odd = [...oddFields(record, FIELDS), ...errorFields(record.error)];
    if (!FROM.has(String(record.from))) odd.push(`from ${String(record.from)}`);
    tally.holds(odd.length === 0, () => `${odd.join(', ')} in ${line.slice(0, 300)}`);
    const found = secrets.filter((secret) => line.includes(secret));
    if (found.length > 0) tally.count('planted strings found', found.length);
    tally.holds(found.length === 0, () => `${found.join(', ')} in ${line.slice(0, 300)}`);
    tally.count(`said “${String(record.what)}”`);
  }
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const record: unknown = JSON.parse(line);
    return typeof record === 'object' && record !== null ? (record as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const oddFields = (record: object, known: ReadonlySet<string>): string[] =>
  Object.keys(record).filter((field) => !known.has(field));

function errorFields(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  return [...oddFields(error, OF_ERROR), ...errorFields((error as { cause?: unknown }).cause)];
}
