import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Outcome, Row, Surroundings } from '../row';

export interface Ran extends Outcome {
  name: string;
  seconds: number;
}

/** A row in a process of its own: none shares memory, and none waits for the thread of another. */
export async function ranInProcess({ name }: Row, surroundings: Omit<Surroundings, 'folder'>): Promise<Ran> {
  const began = performance.now();
  const child = fork(join(surroundings.scripts, 'row.cjs'), [name, JSON.stringify(surroundings)]);
  const outcome = await new Promise<Outcome>((resolve) => {
    child.once('message', (told: Outcome) => resolve(told));
    child.once('exit', (code, signal) =>
      resolve({ passed: false, figures: { errors: 1 }, faults: [`the row ended with ${code ?? signal}`] }),
    );
  });
  return { name, ...outcome, seconds: Math.round((performance.now() - began) / 1000) };
}

/** So many at once as there are `lanes`, in the order given; those that measure come when all others have ended. */
export async function everyRow(
  rows: readonly Row[],
  lanes: number,
  run: (row: Row) => Promise<void>,
): Promise<void> {
  const together = rows.filter(({ alone }) => !alone);
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let row = together.shift(); row; row = together.shift()) await run(row);
    }),
  );
  for (const row of rows.filter(({ alone }) => alone)) await run(row);
}
