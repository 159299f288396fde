import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '@shared/common/shanghai';
import { Machine } from '../bench/measure/machine';
import type { Row, Surroundings } from './row';
import { ROWS } from './rows';
import { everyRow, ranInProcess, type Ran } from './run/in-process';
import { figuresOf, firePage } from './run/page';

/** Of the short form: it is a test, and gives the same answer every time. */
const SHORT_SEED = 1;
const PAGE = 'docs/fire.md';

/** Every row, or those that are named; answers the exit code. */
export async function main(args: string[], place: Pick<Surroundings, 'root' | 'scripts'>): Promise<0 | 1> {
  const { values } = parseArgs({
    args,
    options: {
      short: { type: 'boolean', default: false },
      only: { type: 'string' },
      seed: { type: 'string' },
      lanes: { type: 'string' },
    },
  });
  const rows = chosen(values.only).filter(({ longOnly }) => !(longOnly && values.short));
  const seed = numeral('seed', values.seed) ?? (values.short ? SHORT_SEED : randomInt(1, 1_000_000));
  const lanes = numeral('lanes', values.lanes) ?? (values.short ? 1 : 2);
  const machine = new Machine();
  const began = performance.now();
  const ran = new Map<string, Ran>();
  console.log(`seed ${seed}`);
  await everyRow(rows, lanes, async (row) => {
    const one = await ranInProcess(row, { ...place, seed, long: !values.short });
    ran.set(row.name, one);
    console.log(
      `${row.name} ${one.passed ? 'passed' : 'failed'} ${figuresOf(one.figures)}, ${one.seconds} s`,
    );
    for (const fault of one.faults) console.log(`  ${fault}`);
  });
  const all = rows.flatMap(({ name }) => ran.get(name) ?? []);
  const failed = all.filter(({ passed }) => !passed).length;
  if (!values.short) {
    const page = join(place.root, PAGE);
    const described = machine.describe(Math.round((performance.now() - began) / 1000));
    const circumstances = { machine: described, day: dayOf(Date.now()), seed };
    const names = ROWS.map(({ name }) => name);
    const before = existsSync(page) ? readFileSync(page, 'utf8') : '';
    writeFileSync(page, firePage(before, names, all, circumstances));
  }
  console.log(`${all.length - failed} passed, ${failed} failed`);
  return failed > 0 || all.length === 0 ? 1 : 0;
}

function numeral(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} ${text}: a number from 1 on`);
  return number;
}

function chosen(only: string | undefined): readonly Row[] {
  if (only === undefined) return ROWS;
  const names = only.split(',');
  const unknown = names.filter((name) => !ROWS.some((row) => row.name === name));
  if (unknown.length > 0) throw new Error(`no such row: ${unknown.join(', ')}`);
  return ROWS.filter(({ name }) => names.includes(name));
}
