import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Demo } from './demo';

/** What a county is made of: the functions that answer, the places, and what is told of them. */
function stampOf(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'dist/.built/functions')));
  for (const folder of ['places', 'demo/seed', 'demo/story'])
    for (const name of readdirSync(join(root, folder)).sort())
      hash.update(name).update(readFileSync(join(root, folder, name)));
  return hash.digest('hex').slice(0, 12);
}

/** A copy of the demo county, which takes half a minute to tell: kept until it would be told otherwise. */
export async function filledCounty(root: string): Promise<string> {
  const kept = join(root, '.cache', `county-${stampOf(root)}`);
  if (!existsSync(kept)) {
    const filling = `${kept}.filling-${process.pid}`;
    mkdirSync(filling, { recursive: true });
    const demo = await Demo.start({ dataFolder: filling, filled: true });
    await demo.stop();
    cpSync(filling, kept, { recursive: true });
    rmSync(filling, { recursive: true });
  }
  const copy = mkdtempSync(join(tmpdir(), 'county-'));
  cpSync(kept, copy, { recursive: true });
  return copy;
}
