import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '../../cloudfunctions/operate/backup';
import { sha256, type Manifest } from '../../cloudfunctions/operate/backup-format';
import { countAnew } from '../../cloudfunctions/operate/count-anew';
import { restore } from '../../cloudfunctions/operate/restore';
import { keepSchema } from '../../cloudfunctions/store/environment';
import { findPlace } from '../../cloudfunctions/store/places';
import { A_REPLY, aVoice } from '../operations/support/voice';
import type { County } from '../operations/support/county';
import { inFunction } from '../operations/support/in-function';
import {
  aFolder,
  aLivedCounty,
  allRows,
  anEmptyEnvironment,
  anEnvironment,
  clearAway,
  projectionsOf,
} from './support/copies';

afterEach(clearAway);

const quiet = () => undefined;
const backUpTo = (
  county: County,
  folder: string,
  place: string | null = null,
  say: (line: string) => void = quiet,
) =>
  inFunction(county, () =>
    backUp({ folder, place, schema: 1, product: '0.1.0', now: county.cloud.clock.now(), say }),
  );
const restoreTo = (county: County, folder: string, schema = 1) =>
  inFunction(county, () => restore({ folder, schema, say: quiet }));

describe('a backup', () => {
  it('restored into another data folder gives equal documents, files and projections', async () => {
    const source = await aLivedCounty();
    const folder = aFolder();
    const { settled, media, keys } = await backUpTo(source, folder);
    expect([settled, media.length, keys]).toEqual([true, 1, ['test']]);
    const target = await anEmptyEnvironment();
    await restoreTo(target, folder);
    expect(allRows(target)).toEqual(allRows(source));
    target.cloud.clock.set(source.cloud.clock.now());
    const projections = await projectionsOf(source);
    expect(projections.totals.own.year).toMatchObject({ received: 6, closed: 1 });
    expect(await projectionsOf(target)).toEqual(projections);
    // Counted anew from the events of the copy, they are the same once more.
    await inFunction(target, async () =>
      countAnew([(await findPlace('qinghe'))!, (await findPlace('jiangxia'))!]),
    );
    expect(await projectionsOf(target)).toEqual(projections);
  });

  it('goes on to work where it was restored: the next steps of an item, and its contact', async () => {
    const source = await aLivedCounty();
    const folder = aFolder();
    await backUpTo(source, folder);
    const target = await anEmptyEnvironment();
    await restoreTo(target, folder);
    target.cloud.clock.set(source.cloud.clock.now());
    const { items } = await target.as('unit-jtj').call('listUnitItems', {});
    const { no } = items.find(({ state }) => state === 'in_progress')!;
    await target.as('unit-jtj').call('reply', { no, ...A_REPLY });
    const own = (await target.as('resident-photo').call('listMyItems', {})).items[0]!;
    const contact = await target.as('deputy-linhe').call('openContact', { no: own.no, reason: '约时间去看' });
    expect(contact).toMatchObject({ name: '王小宝', phone: '13900001234' });
  });

  it('of one place holds that place alone', async () => {
    const source = await aLivedCounty();
    const folder = aFolder();
    const { collections } = await backUpTo(source, folder, 'jiangxia');
    const rows = collections.flatMap(({ file }) => readFileSync(join(folder, file), 'utf8').split('\n'));
    const text = rows.join('\n');
    expect(text).toContain('小竹湾的路灯坏了');
    expect(text).not.toContain('qinghe');
    expect(text).not.toContain('积水');
    const counted = Object.fromEntries(collections.map(({ name, rows: count }) => [name, count]));
    expect(counted).toMatchObject({ items: 2, places: 1, publications: 1 });
    const target = await anEmptyEnvironment();
    await restoreTo(target, folder);
    target.cloud.clock.set(source.cloud.clock.now());
    const boards = [source, target].map((county) =>
      county.as('somebody').call('listBoard', { placeId: 'jiangxia' }),
    );
    expect((await Promise.all(boards))[0]).toEqual((await Promise.all(boards))[1]);
  });

  it('of a place that is not there is none', async () => {
    await expect(backUpTo(await anEnvironment(['qinghe']), aFolder(), 'nowhere')).rejects.toThrow(
      '这个环境里没有 nowhere 这个地方。',
    );
  });
});

describe('a backup while people go on', () => {
  it('is read again until nothing has moved, and tells of each time', async () => {
    const source = await aLivedCounty();
    const folder = aFolder();
    const said: string[] = [];
    let writes = 0;
    const stop = writeDuring(source, () => (writes += 1) <= 3);
    const { settled } = await backUpTo(source, folder, null, (line) => said.push(line));
    stop();
    expect(settled).toBe(true);
    expect(said.length).toBeGreaterThan(0);
    const target = await anEmptyEnvironment();
    await restoreTo(target, folder);
    expect(allRows(target)).toEqual(allRows(source));
  });

  it('that never rests is taken all the same, and restored its figures are those of its items', async () => {
    const source = await aLivedCounty();
    const folder = aFolder();
    const stop = writeDuring(source, () => true);
    const { settled } = await backUpTo(source, folder);
    stop();
    expect(settled).toBe(false);
    const target = await anEmptyEnvironment();
    await restoreTo(target, folder);
    target.cloud.clock.set(source.cloud.clock.now());
    // What items had still to tell, they tell now.
    target.cloud.clock.advance(31_000);
    await target.jobs();
    await target.jobs();
    const restored = await projectionsOf(target);
    const items = allRows(target).items as { placeId: string }[];
    expect(restored.totals.own.year.received).toBe(
      items.filter(({ placeId }) => placeId === 'qinghe').length,
    );
    await inFunction(target, async () =>
      countAnew([(await findPlace('qinghe'))!, (await findPlace('jiangxia'))!]),
    );
    expect(await projectionsOf(target)).toEqual(restored);
  });
});

/** Somebody speaks each time a page of notices is read. */
function writeDuring(county: County, isWanted: () => boolean): () => void {
  const { reader } = county.cloud.engine;
  const original = reader.texts.bind(reader);
  let busy = false;
  let count = 0;
  const pending: Promise<unknown>[] = [];
  reader.texts = (collection, filter, options) => {
    const found = original(collection, filter, options);
    if (!busy && '_id' in filter && collection === county.cloud.engine.collection('notices') && isWanted()) {
      busy = true;
      const who = `resident-late-${(count += 1)}`;
      pending.push(
        county
          .as(who)
          .call('submit', aVoice())
          .then(() => county.jobs())
          .finally(() => (busy = false)),
      );
    }
    return found;
  };
  return () => {
    reader.texts = original;
  };
}

describe('a restore is refused, and nothing is written,', () => {
  let kept: string;
  beforeAll(async () => {
    kept = mkdtempSync(join(tmpdir(), 'kept-'));
    await backUpTo(await aLivedCounty(), join(kept, 'whole'));
    await clearAway();
  });
  afterAll(() => rmSync(kept, { recursive: true }));

  const refused = async (spoil: (folder: string) => void, schema = 1) => {
    const folder = aFolder();
    cpSync(join(kept, 'whole'), folder, { recursive: true });
    spoil(folder);
    const target = await anEmptyEnvironment();
    const reason = await restoreTo(target, folder, schema).then(
      () => 'restored',
      (error: unknown) => (error as Error).message,
    );
    expect(Object.values(allRows(target)).flat()).toEqual([]);
    expect(target.cloud.files()).toEqual([]);
    return reason;
  };
  const manifestOf = (folder: string) =>
    JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const rewrite = (folder: string, change: object) => {
    const text = JSON.stringify({ ...manifestOf(folder), ...change });
    writeFileSync(join(folder, 'manifest.json'), text);
    writeFileSync(join(folder, 'SHA256SUMS'), `${sha256(text)}  manifest.json\n`);
  };

  it.each<[string, (folder: string) => void, string]>([
    [
      'when a line is other',
      (folder) => {
        const file = join(folder, 'data/items.jsonl');
        writeFileSync(file, readFileSync(file, 'utf8').replace('积水', '没水'));
      },
      'data/items.jsonl 坏了（校验值不对），没有恢复。',
    ],
    [
      'when a photo is missing',
      (folder) => rmSync(join(folder, 'media'), { recursive: true }),
      '，没有恢复。',
    ],
    [
      'when it was not finished',
      (folder) => rmSync(join(folder, 'SHA256SUMS')),
      'manifest.json 和 SHA256SUMS 对不上：备份被改过，或者没有写完。',
    ],
    ['when it is none', (folder) => rmSync(join(folder, 'manifest.json')), '不是一份备份。'],
    [
      'when its manifest is damaged',
      (folder) => writeFileSync(join(folder, 'manifest.json'), '{'),
      '坏了，读不出来。',
    ],
    ['when it is somebody else’s', (folder) => rewrite(folder, { format: 'other' }), '不是码上说的备份。'],
    [
      'when it is of a newer product',
      (folder) => rewrite(folder, { schema: 9 }),
      '备份的数据是第 9 版，这个程序只到第 1 版。先升级程序，再恢复。',
    ],
    [
      'when it has collections that are not ours',
      (folder) =>
        rewrite(folder, {
          collections: [{ name: 'orders', file: 'data/orders.jsonl', rows: 0, sha256: '' }],
        }),
      '备份里有这个程序不认识的集合 orders，没有恢复。',
    ],
    [
      'when a name leads out of it',
      (folder) => rewrite(folder, { media: [{ path: '../../x', file: '../../x', bytes: 1, sha256: '' }] }),
      '备份里有不该有的文件名 ../../x，没有恢复。',
    ],
  ])('%s', async (_when, spoil, words) => {
    expect(await refused(spoil)).toContain(words);
  });

  it('where there are items already', async () => {
    const source = await aLivedCounty();
    const folder = aFolder();
    await backUpTo(source, folder);
    const before = allRows(source);
    await expect(restoreTo(source, folder)).rejects.toThrow('原有的一件也不会被盖掉');
    expect(allRows(source)).toEqual(before);
  });

  it('where another one stopped half way; the same one goes on', async () => {
    const source = await aLivedCounty();
    const [folder, other] = [aFolder(), aFolder()];
    await backUpTo(source, folder);
    await source.as('resident-later').call('submit', aVoice());
    await backUpTo(source, other);
    const target = await anEmptyEnvironment();
    const digest = sha256(readFileSync(join(folder, 'manifest.json')));
    await inFunction(target, () => keepSchema({ version: 1, restoring: digest }));
    await expect(restoreTo(target, other)).rejects.toThrow('另一份备份恢复到一半');
    await restoreTo(target, folder);
    expect(allRows(target).items).toHaveLength(8);
  });

  it('into a folder that is not empty no backup is written', async () => {
    const folder = aFolder();
    await backUpTo(await anEnvironment(['qinghe']), folder);
    expect(existsSync(join(folder, 'SHA256SUMS'))).toBe(true);
    await expect(backUpTo(await anEnvironment(['qinghe']), folder)).rejects.toThrow(
      '里已经有东西，换一个空文件夹。',
    );
  });
});
