import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome, Surroundings } from '../row';
import { ROWS } from '../rows';

/** `fork row.cjs NAME JSON`: one row in a process of its own, which tells what came of it. */
async function main([name, surroundings = '{}']: string[]): Promise<void> {
  const row = ROWS.find((one) => one.name === name);
  if (!row) throw new Error(`no such row: ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'fire-'));
  let outcome: Outcome;
  try {
    outcome = await row.run({ ...(JSON.parse(surroundings) as Omit<Surroundings, 'folder'>), folder });
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    outcome = { passed: false, figures: { errors: 1 }, faults: [what] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // Whatever the row has left open ends with it.
  process.send?.(outcome, () => process.exit(0));
}

void main(process.argv.slice(2));
