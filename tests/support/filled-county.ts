import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Demo } from './demo';

/** A copy of the demo county, which takes half a minute to tell: kept as long as the functions that told it. */
export async function filledCounty(root: string): Promise<string> {
  const stamp = readFileSync(join(root, 'dist/.built/functions'));
  const kept = join(
    root,
    '.cache',
    `county-${createHash('sha256').update(stamp).digest('hex').slice(0, 12)}`,
  );
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
