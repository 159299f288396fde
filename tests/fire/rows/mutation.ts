import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { PIECES, type Piece } from '../../mutation/pieces.mjs';
import { Tally, type Row } from '../row';

const LEAST_SCORE = 80;

interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** The rules are changed in one little way after the other: four of five must be noticed by their tests. */
export const mutations: readonly Row[] = PIECES.map((piece) => ({
  name: `mutation-${piece.name}`,
  longOnly: true,
  run: async ({ root }) => {
    const tally = new Tally();
    const mutants = Object.values((await reportOf(root, piece)).files).flatMap((file) => file.mutants);
    const of = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const found = of('Killed', 'Timeout');
    // One that is equivalent counts as missed. What nothing could be run with is no mutant at all.
    const all = found + of('Survived', 'NoCoverage');
    const score = (found / Math.max(all, 1)) * 100;
    tally.count('noticed', found);
    tally.count('of', all);
    tally.set('score %', score);
    tally.holds(score >= LEAST_SCORE, () => `${found} of ${all} were noticed, ${score.toFixed(1)} %`);
    tally.atLeast('of', 100);
    return tally.outcome();
  },
}));

/** Runs one piece from its beginning, in a process that gives way to every other. */
async function reportOf(root: string, piece: Piece): Promise<Report> {
  const kept = join(root, '.cache/mutation', piece.name);
  rmSync(kept, { recursive: true, force: true });
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
  return JSON.parse(readFileSync(join(kept, 'report.json'), 'utf8')) as Report;
}
