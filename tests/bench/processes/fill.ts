import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../../../cloudfunctions/store/collections';
import { DEMO_NOW } from '../../../demo/county';
import { secretsOf } from '../../../demo/server/secrets';
import { Engine } from '../../../localcloud/engine/engine';
import { DATABASE_FILE } from '../../../localcloud/parts';
import { fill } from '../life/fill';

/** `node fill.cjs FOLDER COUNT`: a data folder with so many items, written by the engine itself, and gone. */
async function main(): Promise<void> {
  const [folder = '', count = ''] = process.argv.slice(2);
  const { contactKeys, phoneHashKey } = secretsOf(folder);
  Object.assign(process.env, { CONTACT_KEYS: contactKeys, PHONE_HASH_KEY: phoneHashKey });
  const cloud = join(folder, 'cloud');
  mkdirSync(cloud, { recursive: true });
  const engine = new Engine({
    file: join(cloud, DATABASE_FILE),
    now: () => DEMO_NOW,
    scanPolicy: 'refuse',
  });
  engine.ensureCollections(COLLECTIONS);
  await fill(engine, Number(count), DEMO_NOW);
  engine.close();
}

void main();
