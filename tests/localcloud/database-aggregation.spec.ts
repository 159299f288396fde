import { startDatabaseServer, type DatabaseServer } from './support/database-server';
import { OPERATOR_ROWS } from './support/operator-rows';
import type { Command, Pipeline, Row, SdkDatabase } from './support/sdk-database';

let server: DatabaseServer;
let db: SdkDatabase;
let _: Command;
let $: Command['aggregate'];

beforeAll(async () => {
  server = await startDatabaseServer([{ name: 'o', indexes: [] }]);
  db = server.db;
  _ = db.command;
  $ = db.command.aggregate;
});

afterAll(() => server.close());

beforeEach(() => {
  server.engine.reset();
  server.engine.insertMany('o', OPERATOR_ROWS);
});

async function list(pipeline: Pipeline): Promise<Row[]> {
  return (await pipeline.end()).list;
}

describe('aggregation', () => {
  const aggregate = () => db.collection('o').aggregate();

  it('groups', async () => {
    const rows = await list(
      aggregate()
        .match({ n: _.exists(true) })
        .group({ _id: null, avg: $.avg('$n'), l: $.push('$_id') }),
    );
    expect(rows).toEqual([{ _id: null, avg: 7.5, l: ['a', 'b'] }]);
  });

  it('looks up another collection by equality', async () => {
    const rows = await list(
      aggregate()
        .match({ ref: 'a' })
        .lookup({ from: 'o', localField: 'ref', foreignField: '_id', as: 'r' })
        .project({ k: '$r.n' })
        .sort({ _id: 1 }),
    );
    expect(rows).toEqual([
      { _id: 'b', k: [5] },
      { _id: 'c', k: [5] },
    ]);
  });

  it('looks up by a pipeline with variables', async () => {
    const pipeline = $.pipeline()
      .match(_.expr($.eq(['$_id', '$$r'])))
      .project({ n: 1 })
      .done();
    const rows = await list(
      aggregate()
        .match({ _id: 'b' })
        .lookup({ from: 'o', let: { r: '$ref' }, pipeline, as: 'x' }),
    );
    expect(rows[0]!['x']).toEqual([{ _id: 'a', n: 5 }]);
  });

  it('unwinds and counts by value', async () => {
    const rows = await list(aggregate().unwind('$t').sortByCount('$t').limit(1));
    expect(rows).toEqual([{ _id: 'x', count: 2 }]);
  });

  it('buckets', async () => {
    const rows = await list(
      aggregate()
        .match({ n: _.gt(0) })
        .bucket({ groupBy: '$n', boundaries: [0, 6, 20], output: { c: $.sum(1) } }),
    );
    expect(rows).toEqual([
      { _id: 0, c: 1 },
      { _id: 6, c: 1 },
    ]);
  });

  it('formats dates in a time zone', async () => {
    const x = $.dateToString({ date: '$d', format: '%Y-%m-%d %H', timezone: 'Asia/Shanghai' });
    expect(await list(aggregate().match({ _id: 'a' }).project({ _id: 0, x }))).toEqual([
      { x: '2024-03-06 04' },
    ]);
  });

  it('counts', async () => {
    expect(await list(aggregate().count('total'))).toEqual([{ total: 3 }]);
    expect(await list(aggregate().match({ ref: 'a' }).count('total'))).toEqual([{ total: 2 }]);
    expect(await list(aggregate().match({ ref: 'a' }).limit(1).count('total'))).toEqual([{ total: 1 }]);
    expect(await list(aggregate().match({ ref: 'a' }).limit(9).count('total'))).toEqual([{ total: 2 }]);
    expect(await list(aggregate().match({ ref: 'a' }).skip(1).limit(9).count('total'))).toEqual([
      { total: 1 },
    ]);
    expect(await list(aggregate().match({ ref: 'nobody' }).limit(9).count('total'))).toEqual([]);
    expect(await list(aggregate().limit(2).count('total'))).toEqual([{ total: 2 }]);
  });

  it('samples', async () => {
    expect(await list(aggregate().sample({ size: 2 }))).toHaveLength(2);
  });

  it('replaces the root and computes fields', async () => {
    expect(await list(aggregate().match({ _id: 'a' }).replaceRoot({ newRoot: '$deep' }))).toEqual([{ p: 1 }]);
    const z = $.cond({ if: $.gt(['$n', 1]), then: 'hi', else: 'lo' });
    expect((await list(aggregate().match({ _id: 'a' }).addFields({ z })))[0]!['z']).toBe('hi');
  });

  it('sorts, skips and limits', async () => {
    const rows = await list(aggregate().sort({ s: -1 }).skip(1).limit(1).project({ s: 1 }));
    expect(rows).toEqual([{ _id: 'b', s: 'world' }]);
  });

  it('refuses stages that write', () => {
    expect(() => server.engine.aggregate('o', [{ $out: 'copy' }])).toThrow(/LOCALCLOUD_UNSUPPORTED.*\$out/);
  });
});
