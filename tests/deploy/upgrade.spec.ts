import { MIGRATIONS, type Migration } from '../../cloudfunctions/operate/migrations';
import { upgrade } from '../../cloudfunctions/operate/upgrade';
import { findSchema, keepSchema } from '../../cloudfunctions/store/environment';
import { compileUpdate } from '../../localcloud/engine/update';
import type { County } from '../operations/support/county';
import { inFunction } from '../operations/support/in-function';
import { aVoice } from '../operations/support/voice';
import { allRows, anEnvironment, clearAway } from './support/copies';

afterEach(clearAway);

const upgrading = async (county: County, migrations: readonly Migration[] = MIGRATIONS) => {
  const said: string[] = [];
  await inFunction(county, () => upgrade((line) => said.push(line), migrations));
  return said;
};
const schemaOf = (county: County) => inFunction(county, findSchema);
const items = (county: County) => allRows(county).items as Record<string, unknown>[];

/** Items as a release wrote them that knew neither lists nor who moved them last. */
async function anOlderEnvironment(count: number): Promise<County> {
  const county = await anEnvironment(['qinghe']);
  for (let at = 0; at < count; at += 1) await county.as(`resident-${at}`).call('submit', aVoice());
  for (const item of items(county)) {
    const { lists: _lists, lastMove: _lastMove, links: _links, coReplies: _coReplies, ...older } = item;
    await county.cloud.engine.operations.remove(
      county.cloud.engine.collection('items'),
      { _id: item._id },
      false,
    );
    county.cloud.engine.insertMany('items', [older]);
  }
  return county;
}

describe('an upgrade of the data', () => {
  it('gives older items what has come since, and leaves all else of them alone', async () => {
    const county = await anOlderEnvironment(3);
    const before = items(county);
    expect(before[0]).not.toHaveProperty('lists');
    expect(await upgrading(county)).toEqual([
      '第 1 版 → 第 2 版：早先的事项补上后来才有的字段',
      '改了 3 条',
      '第 2 版 → 第 3 版：谁看过联系方式，按地方也查得到',
      '改了 0 条',
      '数据是第 3 版。',
    ]);
    const after = items(county);
    const added = after.map(({ lists, links, coReplies, lastMove: _lastMove, ...rest }) => [
      [lists, links, coReplies],
      rest,
    ]);
    expect(added).toEqual(before.map((item) => [[[], [], {}], item]));
    expect(after[0]?.lastMove).toMatchObject({ type: 'admitted' });
    expect(await schemaOf(county)).toMatchObject({ version: 3 });
  });

  it('puts looks at contact data of before into the list of their place', async () => {
    const county = await anEnvironment(['qinghe']);
    const { no } = await county.as('resident-0').call('submit', aVoice({ phone: '13800001234' }));
    await county.as('deputy-linhe').call('openContact', { no, reason: '约时间到现场看' });
    const { engine } = county.cloud;
    const [{ placeId: _placeId, no: _no, ...older }] = allRows(county).contact_views as [
      Record<string, unknown>,
    ];
    await engine.operations.remove(engine.collection('contact_views'), { _id: older._id }, false);
    engine.insertMany('contact_views', [older]);
    const listed = async () =>
      (await county.as('auditor-shenmingjian').call('listOpenedContacts', {})).views.map((view) => view.no);
    expect(await listed()).toEqual([]);
    await inFunction(county, () => keepSchema({ version: 2 }));
    expect(await upgrading(county)).toContain('改了 1 条');
    expect(await listed()).toEqual([no]);
  });

  it('done again changes nothing', async () => {
    const county = await anOlderEnvironment(2);
    await upgrading(county);
    const after = items(county);
    await inFunction(county, () => keepSchema({ version: 1 }));
    expect(await upgrading(county)).toContain('改了 0 条');
    expect(items(county)).toEqual(after);
    expect(await upgrading(county)).toEqual(['数据是第 3 版。']);
  });

  it('of a new environment is none: it is of this version', async () => {
    const county = await anEnvironment(['qinghe']);
    expect(await upgrading(county)).toEqual(['数据是第 3 版。']);
  });

  it('that broke off goes on after the last hundred that it noted, and what was done is done once', async () => {
    const county = await anEnvironment(['qinghe']);
    const ids = Array.from({ length: 250 }, (_, at) => `r${String(at).padStart(3, '0')}`);
    county.cloud.engine.insertMany(
      'visits',
      ids.map((_id) => ({ _id, scopes: ['qinghe/office'], times: 0 })),
    );
    county.cloud.engine.insertMany('items', [{ _id: 'one', no: 'x', shareToken: 'x', events: [] }]);
    const touched: string[] = [];
    const adding = (breakAt: string): Migration[] => [
      {
        to: 2,
        words: '加一',
        collection: 'visits',
        change: ({ _id, times }) => {
          if (_id === breakAt) throw new Error('断电');
          touched.push(_id);
          return Number(times) % 10 === 1 ? null : { times: Number(times) + 1 };
        },
      },
      { to: 3, words: '加十', collection: 'visits', change: ({ times }) => ({ times: Number(times) + 10 }) },
    ];
    await expect(upgrading(county, adding('r220'))).rejects.toThrow('断电');
    expect(await schemaOf(county)).toMatchObject({ version: 1, running: { to: 2, after: 'r199' } });
    touched.length = 0;
    expect(await upgrading(county, adding(''))).toEqual([
      '第 1 版 → 第 2 版：加一（接着上次做）',
      '改了 30 条',
      '第 2 版 → 第 3 版：加十',
      '改了 250 条',
      '数据是第 3 版。',
    ]);
    expect(touched[0]).toBe('r200');
    const rows = allRows(county).visits as { times: number }[];
    expect(rows.filter(({ times }) => times !== 11)).toEqual([]);
  });

  it('looks again at what somebody wrote meanwhile', async () => {
    const county = await anOlderEnvironment(1);
    const [item] = items(county) as { _id: string; version: number }[];
    let seen = 0;
    const migration: Migration = {
      to: 2,
      words: '有人同时写',
      collection: 'items',
      change: ({ version }) => {
        seen += 1;
        // Nobody writes between reading and writing but this.
        if (seen === 1)
          void county.cloud.engine.operations.update(
            county.cloud.engine.collection('items'),
            { _id: item!._id },
            compileUpdate({ $set: { version: Number(version) + 1 } }),
            false,
          );
        return { marked: seen };
      },
    };
    await upgrading(county, [migration]);
    expect(items(county)[0]).toMatchObject({ marked: 2, version: item!.version + 1 });
  });

  it('is refused to a program that is older than the data, and while a restore is half done', async () => {
    const county = await anOlderEnvironment(1);
    const before = items(county);
    await inFunction(county, () => keepSchema({ version: 7 }));
    await expect(upgrading(county)).rejects.toThrow(
      '这个环境的数据是第 7 版，这个程序只到第 3 版：不能用旧程序去动新数据。',
    );
    await inFunction(county, () => keepSchema({ version: 1, restoring: 'abc' }));
    await expect(upgrading(county)).rejects.toThrow('有一份备份恢复到一半');
    expect(items(county)).toEqual(before);
  });
});
