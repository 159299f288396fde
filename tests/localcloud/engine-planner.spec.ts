import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine, type IndexSpec } from '../../localcloud/engine/engine';
import { BSONRegExp } from 'bson';

const INDEXES: IndexSpec[] = [
  {
    name: 'unit_at',
    keys: [
      ['unit', 1],
      ['at', -1],
      ['_id', -1],
    ],
  },
  {
    name: 'unit_status_at',
    keys: [
      ['unit', 1],
      ['status', 1],
      ['at', -1],
      ['_id', -1],
    ],
  },
  { name: 'code', keys: [['code', 1]], unique: true },
  {
    name: 'deputies_at',
    keys: [
      ['deputies', 1],
      ['at', -1],
    ],
  },
  {
    name: 'place',
    keys: [
      ['place.town', 1],
      ['place.village', 1],
    ],
  },
];

let folder: string;
let engine: Engine;
const warnings: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planner-'));
  engine = new Engine({ file: join(folder, 'db.sqlite'), now: () => 0, scanPolicy: 'refuse' });
  engine.ensureCollections([
    { name: 'items', indexes: INDEXES },
    { name: 'few', indexes: [] },
  ]);
  engine.insertMany(
    'few',
    Array.from({ length: 1000 }, (_, i) => ({ _id: i, n: i })),
  );
  engine.insertMany(
    'items',
    Array.from({ length: 6000 }, (_, i) => ({
      _id: `id${String(i).padStart(5, '0')}`,
      unit: `u${i % 3}`,
      status: i % 2 ? 'open' : 'closed',
      at: new Date(i * 1000),
      code: `c${i}`,
      deputies: [`d${i % 10}`, `d${(i + 1) % 10}`],
      place: { town: `t${i % 7}`, village: i % 11 },
      n: i,
    })),
  );
});

afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const newest = [
  ['at', -1],
  ['_id', -1],
] as const;

describe('the plan', () => {
  it('an equality prefix and the order behind it', () => {
    expect(engine.explain('items', { unit: 'u1' }, newest, 20)).toEqual({
      kind: 'index',
      indexes: ['unit_at'],
      ranges: 1,
      sorted: true,
      exact: true,
    });
  });

  it('prefers the index that answers more of the filter', () => {
    expect(engine.explain('items', { unit: 'u1', status: 'open' }, newest, 20)).toMatchObject({
      indexes: ['unit_status_at'],
      sorted: true,
      exact: true,
    });
  });

  it('a range on the next field, from both sides', () => {
    const filter = { $and: [{ unit: 'u1' }, { at: { $gte: new Date(5) } }, { at: { $lt: new Date(9) } }] };
    expect(engine.explain('items', filter, newest)).toMatchObject({
      indexes: ['unit_at'],
      ranges: 1,
      exact: true,
    });
  });

  it('the order may be the index read backwards', () => {
    const oldest = [
      ['at', 1],
      ['_id', 1],
    ] as const;
    expect(engine.explain('items', { unit: 'u1' }, oldest)).toMatchObject({
      indexes: ['unit_at'],
      sorted: true,
    });
  });

  it('an order in mixed directions is not the index', () => {
    const mixed = [
      ['at', -1],
      ['_id', 1],
    ] as const;
    expect(engine.explain('items', { unit: 'u1' }, mixed)).toMatchObject({ kind: 'index', sorted: false });
  });

  it('$in on the prefix is several ranges, merged in order', () => {
    expect(
      engine.explain('items', { unit: { $in: ['u2', 'u0'] }, status: 'open' }, newest, 20),
    ).toMatchObject({
      indexes: ['unit_status_at'],
      ranges: 2,
      sorted: true,
      exact: true,
    });
  });

  it('keyset paging behind an equality prefix is ranges of the index', () => {
    const filter = {
      unit: 'u1',
      $or: [{ at: { $lt: new Date(9000) } }, { at: { $eq: new Date(9000) }, _id: { $lt: 'id00009' } }],
    };
    expect(engine.explain('items', filter, newest, 20)).toEqual({
      kind: 'index',
      indexes: ['unit_at'],
      ranges: 2,
      sorted: true,
      exact: true,
    });
    const after = engine.reader.documents(engine.collection('items'), filter, { sort: newest, limit: 2 });
    expect(after.map((item) => item['_id'])).toEqual(['id00007', 'id00004']);
  });

  it('_id by equality, by $in and by order', () => {
    expect(engine.explain('items', { _id: 'id00001' })).toMatchObject({ indexes: ['_id_'], exact: true });
    expect(engine.explain('items', { _id: { $in: ['id00001', 'x'] } })).toMatchObject({
      indexes: ['_id_'],
      ranges: 2,
    });
    expect(engine.explain('items', {}, [['_id', 1]], 20)).toMatchObject({ indexes: ['_id_'], sorted: true });
  });

  it('a unique key beats a range', () => {
    expect(engine.explain('items', { code: 'c7', unit: 'u1' }, newest)).toMatchObject({
      indexes: ['code'],
      exact: false,
    });
  });

  it('a dotted path', () => {
    expect(engine.explain('items', { 'place.town': 't1', 'place.village': { $gte: 3 } })).toMatchObject({
      indexes: ['place'],
      exact: true,
    });
  });

  it('an element of an array, newest first', () => {
    expect(engine.explain('items', { deputies: 'd3' }, [['at', -1]], 20)).toMatchObject({
      indexes: ['deputies_at'],
      sorted: true,
      exact: true,
    });
  });

  it('two conditions on an array bound the scan once and are checked', () => {
    const filter = { deputies: { $gte: 'd3', $lt: 'd4' } };
    expect(engine.explain('items', filter)).toMatchObject({ indexes: ['deputies_at'], exact: false });
    expect(engine.count('items', { deputies: { $gt: 'd8', $lt: 'd1' } })).toBe(600);
  });

  it('a beginning of a text, when the pattern is anchored', () => {
    const plan = engine.explain('items', { code: new BSONRegExp('^c123', '') });
    expect(plan).toMatchObject({ indexes: ['code'], ranges: 1, exact: false });
    expect(engine.count('items', { code: new BSONRegExp('^c123', '') })).toBe(11);
  });

  it('alternatives on different indexes are united', () => {
    const filter = { $or: [{ code: 'c1' }, { 'place.town': 't1', n: { $lt: 20 } }] };
    expect(engine.explain('items', filter)).toMatchObject({ kind: 'union', indexes: ['code', 'place'] });
    expect(engine.count('items', filter)).toBe(3);
  });

  it('what no index helps with is a scan', () => {
    expect(engine.explain('items', { n: 5 })).toMatchObject({ kind: 'scan' });
  });
});

describe('work that would be slow in the cloud', () => {
  const find = (filter: object, sort: ReadonlyArray<readonly [string, 1 | -1]> = []) =>
    engine.reader.texts(engine.collection('items'), filter as never, { sort, limit: 20 });

  it('a filter without an index is refused, with the index that would help', () => {
    expect(() => find({ n: 5 }, [['at', -1]])).toThrow(
      '[LOCALCLOUD_FULL_SCAN] query on "items" by {n} ordered by {at: -1} reads more than 1000 documents without an index; an index { n: 1, at: -1 } would help',
    );
  });

  it('an order that has to be made for more than 1,000 documents is refused', () => {
    expect(() => find({ unit: 'u1' }, [['n', 1]])).toThrow(
      /by \{unit\} ordered by \{n: 1\} sorts more than 1000/,
    );
  });

  it('updates, removals, counts and aggregations are refused alike', () => {
    expect(() => engine.count('items', { n: 5 })).toThrow(/LOCALCLOUD_FULL_SCAN/);
    expect(() => engine.aggregate('items', [{ $match: { n: 5 } }])).toThrow(/LOCALCLOUD_FULL_SCAN/);
    expect(() => engine.aggregate('items', [{ $group: { _id: '$unit' } }])).toThrow(/LOCALCLOUD_FULL_SCAN/);
    expect(() =>
      engine.aggregate('few', [{ $lookup: { from: 'items', localField: 'n', foreignField: 'n', as: 'x' } }]),
    ).toThrow(/LOCALCLOUD_FULL_SCAN/);
  });

  it('up to 1,000 documents, and the first page of everything, are fine', () => {
    expect(engine.count('few', { n: 5 })).toBe(1);
    expect(find({})).toHaveLength(20);
    expect(engine.count('items')).toBe(6000);
  });

  it('is only warned of, once for each kind of query, when the policy says so', () => {
    const lenient = new Engine({
      file: ':memory:',
      now: () => 0,
      scanPolicy: 'warn',
      onWarning: (text) => warnings.push(text),
    });
    lenient.ensureCollections([{ name: 'c', indexes: [] }]);
    lenient.insertMany(
      'c',
      Array.from({ length: 1001 }, (_, n) => ({ n })),
    );
    expect([lenient.count('c', { n: 5 }), lenient.count('c', { n: 7 })]).toEqual([1, 1]);
    expect(warnings).toEqual([
      '[LOCALCLOUD_FULL_SCAN] query on "c" by {n} reads more than 1000 documents without an index; an index { n: 1 } would help',
    ]);
    lenient.close();
  });
});

describe('indexes follow their specification', () => {
  it('are built over existing documents, replaced when changed, dropped when gone', () => {
    const own = new Engine({ file: ':memory:', now: () => 0, scanPolicy: 'refuse' });
    own.ensureCollections([{ name: 'c', indexes: [] }]);
    own.insertMany(
      'c',
      Array.from({ length: 1500 }, (_, n) => ({ n, m: -n })),
    );
    own.ensureCollections([{ name: 'c', indexes: [{ name: 'i', keys: [['n', 1]] }] }]);
    expect(own.explain('c', { n: 5 })).toMatchObject({ indexes: ['i'] });
    own.ensureCollections([{ name: 'c', indexes: [{ name: 'i', keys: [['m', 1]] }] }]);
    expect(own.explain('c', { n: 5 })).toMatchObject({ kind: 'scan' });
    expect(own.count('c', { m: -5 })).toBe(1);
    own.ensureCollections([{ name: 'c', indexes: [] }]);
    expect(own.explain('c', { m: 5 })).toMatchObject({ kind: 'scan' });
    own.close();
  });

  it('a unique index cannot be built over duplicates', () => {
    const own = new Engine({ file: ':memory:', now: () => 0, scanPolicy: 'refuse' });
    own.ensureCollections([{ name: 'c', indexes: [] }]);
    own.insertMany('c', [{ n: 1 }, { n: 1 }]);
    expect(() =>
      own.ensureCollections([{ name: 'c', indexes: [{ name: 'i', keys: [['n', 1]], unique: true }] }]),
    ).toThrow(/E11000 duplicate key error collection: c index: i dup key: \{ n: 1 \}/);
    own.close();
  });

  it('a snapshot is a complete copy that opens by itself', () => {
    const copy = join(folder, 'copy.sqlite');
    engine.snapshot(copy);
    const opened = new Engine({ file: copy, now: () => 0, scanPolicy: 'refuse' });
    expect(opened.count('items', { unit: 'u1' })).toBe(2000);
    expect(opened.explain('items', { deputies: { $gte: 'd3', $lt: 'd4' } })).toMatchObject({ exact: false });
    opened.close();
  });
});
