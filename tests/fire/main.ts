import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Outcome, Row } from './row';
import { ROWS } from './rows';

interface Place {
  root: string;
  scripts: string;
}

/** Every row, or those that are named; answers the exit code. */
export async function main(args: string[], place: Place): Promise<0 | 1> {
  const { values } = parseArgs({
    args,
    options: { short: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const rows = chosen(values.only).filter(({ longOnly }) => !(longOnly && values.short));
  let failed = 0;
  for (const row of rows) {
    const began = performance.now();
    const outcome = await outcomeOf(row, { ...place, long: !values.short });
    const seconds = Math.round((performance.now() - began) / 1000);
    if (!outcome.passed) failed += 1;
    console.log(`${row.name} ${outcome.passed ? 'passed' : 'failed'} ${figuresOf(outcome)}, ${seconds} s`);
    for (const fault of outcome.faults) console.log(`  ${fault}`);
  }
  console.log(`${rows.length - failed} passed, ${failed} failed`);
  return failed > 0 || rows.length === 0 ? 1 : 0;
}

function chosen(only: string | undefined): readonly Row[] {
  if (only === undefined) return ROWS;
  const names = only.split(',');
  const unknown = names.filter((name) => !ROWS.some((row) => row.name === name));
  if (unknown.length > 0) throw new Error(`no such row: ${unknown.join(', ')}`);
  return ROWS.filter(({ name }) => names.includes(name));
}

async function outcomeOf(row: Row, surroundings: Place & { long: boolean }): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'fire-'));
  try {
    return await row.run({ ...surroundings, folder });
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: false, figures: { errors: 1 }, faults: [what] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const figuresOf = ({ figures }: Outcome): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(2)}`)
    .join(', ');
