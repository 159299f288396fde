import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../../../cloudfunctions/store/collections';
import { DEMO_NOW } from '../../../demo/county';
import { secretsOf } from '../../../demo/server/secrets';
import { Engine } from '../../../localcloud/engine/engine';
import { DATABASE_FILE } from '../../../localcloud/parts';
import { writeItems, writeReckoned } from '../life/fill';
import { COUNTED_FILE } from './counted-file';

/**
 * `node fill.cjs FOLDER FROM TO [SECRETS]`: a data folder with these items, written by the engine itself, and gone. With a
 * folder whose keys it is to use it is a part of that one: what is reckoned over all items is left to who joins them.
 */
async function main(): Promise<void> {
  const [folder = '', from = '', to = '', whole] = process.argv.slice(2);
  const { contactKeys, phoneHashKey } = secretsOf(whole ?? folder);
  Object.assign(process.env, { CONTACT_KEYS: contactKeys, PHONE_HASH_KEY: phoneHashKey });
  const cloud = join(folder, 'cloud');
  mkdirSync(cloud, { recursive: true });
  const engine = new Engine({
    file: join(cloud, DATABASE_FILE),
    now: () => DEMO_NOW,
    scanPolicy: 'refuse',
  });
  engine.ensureCollections(COLLECTIONS);
  const counted = await writeItems(engine, Number(from), Number(to), DEMO_NOW);
  if (whole === undefined) writeReckoned(engine, [counted]);
  else writeFileSync(join(folder, COUNTED_FILE), JSON.stringify(counted));
  engine.close();
}

void main();
