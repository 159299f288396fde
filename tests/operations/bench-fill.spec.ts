import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLLECTIONS } from '../../cloudfunctions/store/collections';
import { Engine } from '../../localcloud/engine/engine';
import { fill, writeItems, writeReckoned, type Counted } from '../bench/life/fill';
import { takeIn } from '../bench/life/join';
import { NOW } from './support/county';

const folder = mkdtempSync(join(tmpdir(), 'bench-fill-'));
const fileOf = (name: string) => join(folder, `${name}.sqlite`);

beforeAll(() => {
  process.env.CONTACT_KEYS = `k:${Buffer.alloc(32, 1).toString('base64')}`;
  process.env.PHONE_HASH_KEY = Buffer.alloc(32, 2).toString('base64');
});

afterAll(() => rmSync(folder, { recursive: true }));

async function inFile<Result>(name: string, work: (engine: Engine) => Result | Promise<Result>) {
  const engine = new Engine({ file: fileOf(name), now: () => NOW, scanPolicy: 'warn' });
  engine.ensureCollections(COLLECTIONS);
  try {
    return await work(engine);
  } finally {
    engine.close();
  }
}

/** Of a sealed contact each sealing is another. */
const SEALED = ['name', 'phone'];

const contentOf = (engine: Engine) =>
  Object.fromEntries(
    engine
      .collections()
      .map((name) => [
        name,
        engine
          .aggregate(name, [{ $sort: { _id: 1 } }])
          .map((row) =>
            name === 'contacts'
              ? Object.fromEntries(Object.entries(row).filter(([field]) => !SEALED.includes(field)))
              : row,
          ),
      ]),
  );

describe('the past of a county that the bench measures with', () => {
  it('is the same written in one go and in two halves that are joined, in sound files', async () => {
    const whole = await inFile('whole', async (engine) => {
      await fill(engine, 120, NOW);
      return contentOf(engine);
    });
    const counted: Counted[] = [
      await inFile('first', (engine) => writeItems(engine, 0, 60, NOW)),
      await inFile('second', (engine) => writeItems(engine, 60, 120, NOW)),
    ];
    takeIn(fileOf('first'), fileOf('second'));
    await inFile('first', (engine) => {
      writeReckoned(engine, counted);
      expect(engine.faults()).toEqual([]);
      expect(engine.count('items')).toBe(120);
      expect(contentOf(engine)).toEqual(whole);
    });
  }, 120_000);

  it('joins nothing that has other collections', async () => {
    const other = new Engine({ file: fileOf('other'), now: () => NOW, scanPolicy: 'warn' });
    other.ensureCollections([{ name: 'elsewhere', indexes: [] }]);
    other.close();
    expect(() => takeIn(fileOf('whole'), fileOf('other'))).toThrow('has other collections');
  });
});
