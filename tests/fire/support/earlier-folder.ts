import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_NOW } from '../../../demo/county';
import { MINUTE_MS } from '@shared/common/shanghai';
import { canonicalJson } from '../../../cloudfunctions/services/fingerprint';
import type { CollectionName } from '../../../cloudfunctions/store/collections';
import { Engine } from '../../../localcloud/engine/engine';
import { DATABASE_FILE } from '../../../localcloud/parts';
import { Tally, type Surroundings } from '../row';
import { startCounty } from './county';
import { laidOutAtFirst, type Older } from './earlier';
import { everything } from './everything';
import { Writer } from './writers';

type Stored = Record<string, unknown> & { _id: string };

export interface EarlierFolder {
  /** Every document as it should be after an upgrade, by collection and id. */
  expected: ReadonlyMap<string, string>;
  /** A folder as an earlier release left it. */
  write(folder: string, version: number, older: Older, firstLayout: boolean): void;
}

const COPY = 'copy-';
/** Its number is not that of its first event. */
export const isCopy = ({ no }: { no: string }): boolean => no.startsWith(COPY);

const LIVED = 60;
const AT_ONCE = 20;

export const databaseIn = (folder: string): Engine =>
  new Engine({
    file: join(folder, 'cloud', DATABASE_FILE),
    now: () => DEMO_NOW,
    scanPolicy: 'warn',
  });

/** Every document of a folder, by collection and id. */
export function documentsIn(engine: Engine): Map<string, string> {
  const documents = new Map<string, string>();
  for (const name of engine.collections()) {
    if (name === 'environment') continue;
    for (const row of everything<Stored>(engine, name as CollectionName))
      documents.set(`${name} ${row._id}`, canonicalJson(row));
  }
  return documents;
}

/** A county in which people have written through the functions, and so many copies of their items that an upgrade has to do. */
export async function anEarlierFolder(
  surroundings: Surroundings,
  folder: string,
  items: number,
): Promise<EarlierFolder> {
  const { root } = surroundings;
  const { cloud } = await startCounty({ root, folder });
  const lived = new Tally();
  const writers = [0, 1, 2].map(
    (nth) => new Writer(nth, { url: async () => cloud.url }, surroundings, lived, 'leaves'),
  );
  while (lived.of('acknowledged') < LIVED) await new Promise((resolve) => setTimeout(resolve, AT_ONCE));
  await Promise.all(writers.map((writer) => writer.stop()));
  for (let run = 0; run < 3; run += 1) {
    cloud.clock.advance(10 * MINUTE_MS);
    await cloud.runTimer('jobs');
  }
  await cloud.idle();
  await cloud.close();
  const engine = databaseIn(folder);
  const real = everything<Stored>(engine, 'items');
  const copies = Array.from({ length: Math.max(0, items - real.length) }, (_, nth): Stored => {
    const one = real[nth % real.length]!;
    const mark = `${COPY}${nth}`;
    return { ...one, _id: `${one._id}-${mark}`, no: mark, shareToken: mark };
  });
  engine.insertMany('items', copies);
  engine.insertMany('contact_views', real.map(aLookAt));
  const expected = documentsIn(engine);
  const all = everything<Stored>(engine, 'items');
  const looks = everything<Stored>(engine, 'contact_views');
  engine.close();
  return {
    expected,
    write: (target, version, older, firstLayout) => {
      cpSync(folder, target, { recursive: true });
      const rewritten = databaseIn(target);
      const laidAnew = (name: CollectionName, rows: readonly Stored[]) => {
        const { documents, indexes } = rewritten.collection(name);
        documents.clear();
        for (const index of indexes) index.clear();
        rewritten.insertMany(name, rows.map(older[name] ?? ((row) => row)));
      };
      laidAnew('items', all);
      laidAnew('contact_views', looks);
      rewritten.collection('environment').documents.clear();
      // The first release wrote down no version.
      if (version > 1) rewritten.insertMany('environment', [{ _id: 'schema', version }]);
      rewritten.close();
      if (firstLayout) laidOutAtFirst(join(target, 'cloud', DATABASE_FILE));
    },
  };
}

/** Of each item somebody of the office opened the contact data once. */
const aLookAt = ({ _id, placeId, no }: Stored): Stored => ({
  _id: `look-${_id}`,
  placeId,
  no,
  itemId: _id,
  openid: 'demo-office',
  membershipId: 'office',
  name: '赵宁',
  title: '县人大办',
  reason: '约时间上门',
  at: DEMO_NOW,
});
