import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_NOW } from '../../../demo/county';
import { Engine } from '../../../localcloud/engine/engine';
import { DATABASE_FILE } from '../../../localcloud/parts';
import { writeReckoned, type Counted } from '../life/fill';
import { takeIn } from '../life/join';
import { COUNTED_FILE } from './counted-file';

/** `node join.cjs FOLDER PART`: what two processes have written side by side becomes one folder, and is reckoned up. */
function main(): void {
  const [folder = '', part = ''] = process.argv.slice(2);
  const fileIn = (of: string) => join(of, 'cloud', DATABASE_FILE);
  takeIn(fileIn(folder), fileIn(part));
  const engine = new Engine({ file: fileIn(folder), now: () => DEMO_NOW, scanPolicy: 'refuse' });
  const counted = [folder, part].map(
    (of) => JSON.parse(readFileSync(join(of, COUNTED_FILE), 'utf8')) as Counted,
  );
  writeReckoned(engine, counted);
  engine.close();
}

main();
