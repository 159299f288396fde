import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { PIECES, type Piece } from '../../mutation/pieces.mjs';
import { Tally, type Row } from '../row';

const LEAST_SCORE = 80;

interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** Every folder of the rules is changed in one little way after the other: four of five must be noticed by its tests. */
export const mutation: Row = {
  name: 'mutation',
  longOnly: true,
  run: async ({ root }) => {
    const tally = new Tally();
    const folders = new Map<string, { found: number; all: number }>();
    for (const piece of PIECES) {
      const mutants = Object.values((await reportOf(root, piece)).files).flatMap((file) => file.mutants);
      const of = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
      const found = of('Killed', 'Timeout');
      // One that is equivalent counts as missed. What nothing could be run with is no mutant at all.
      const all = found + of('Survived', 'NoCoverage');
      const before = folders.get(piece.folder) ?? { found: 0, all: 0 };
      folders.set(piece.folder, { found: before.found + found, all: before.all + all });
      tally.count('killed', found);
      tally.count('of', all);
    }
    tally.set('score %', percent(tally.of('killed'), tally.of('of')));
    for (const [folder, { found, all }] of folders) {
      const score = percent(found, all);
      tally.set(`${folder} %`, score);
      tally.holds(
        score >= LEAST_SCORE,
        () => `shared/${folder}: ${found} of ${all} were noticed, ${score.toFixed(1)} %`,
      );
    }
    tally.atLeast('of', 2000);
    return tally.outcome();
  },
};

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (part / whole) * 100);

/** Runs one piece, in a process that gives way to every other. */
async function reportOf(root: string, piece: Piece): Promise<Report> {
  const child = spawn(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'tests/mutation/stryker.config.mjs'],
    { cwd: root, env: { ...process.env, MUTATION_PIECE: piece.name }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`mutants of ${piece.name}: ended with ${status}\n${said}`);
  return JSON.parse(readFileSync(join(root, '.cache/mutation', piece.name, 'report.json'), 'utf8')) as Report;
}
