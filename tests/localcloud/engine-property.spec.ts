import fc from 'fast-check';
import { Query } from 'mingo';
import { Engine, type IndexSpec } from '../../localcloud/engine/engine';
import { compareValues, encodeKey } from '../../localcloud/engine/key-encoding';
import type { SortSpec } from '../../localcloud/engine/plan';

type Row = Record<string, unknown>;

/** Properties take as long as the machine lets them. */
jest.setTimeout(120_000);

/** Mostly small numbers, so that conditions, orders and arrays meet often. */
const scalar = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(0.5, -1.5, 2 ** 40, 'a', 'b', 'ab', '', '码', true, false, null) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2).map((n) => new Date(n * 1000)) },
);
const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
);
const nested = fc.oneof(
  { weight: 2, arbitrary: fc.record({ x: scalar, y: scalar }, { requiredKeys: [] }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ x: scalar, y: scalar }, { requiredKeys: [] }), { maxLength: 2 }),
  },
  { weight: 1, arbitrary: scalar },
);
const row = fc.record({ a: value, b: scalar, c: scalar, o: nested }, { requiredKeys: [] });

/** Comparable with operators: null is left to equality, as range comparisons with null differ between libraries. */
const bound = scalar.filter((v) => v !== null);
const condition: fc.Arbitrary<unknown> = fc.oneof(
  scalar,
  fc.record({ $eq: scalar }),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $gt: bound, $lt: bound }, { requiredKeys: ['$gt'] }),
  fc.record({ $gte: bound, $lte: bound }, { requiredKeys: ['$lte'] }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $not: fc.record({ $gt: bound }) }),
);
const field = fc.constantFrom('a', 'b', 'c', 'o.x', 'o.y');
const simple: fc.Arbitrary<Row> = fc.dictionary(field, condition, {
  minKeys: 1,
  maxKeys: 3,
  noNullPrototype: true,
});
const filter: fc.Arbitrary<Row> = fc.oneof(
  { weight: 3, arbitrary: simple },
  { weight: 1, arbitrary: fc.record({ $or: fc.array(simple, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ $and: fc.array(simple, { minLength: 1, maxLength: 3 }) }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(simple, fc.array(simple, { minLength: 1, maxLength: 3 }))
      .map(([s, $or]) => ({ ...s, $or })),
  },
);
const sort: fc.Arbitrary<SortSpec> = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'o.x'), { maxLength: 2 })
  .chain((fields) => fc.tuple(...fields.map((f) => fc.constantFrom([f, 1] as const, [f, -1] as const))));
const indexes: fc.Arbitrary<IndexSpec[]> = fc
  .array(fc.uniqueArray(field, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .chain((lists) =>
    fc.tuple(
      ...lists.map((fields, i) =>
        fc
          .tuple(...fields.map(() => fc.constantFrom(1 as const, -1 as const)))
          .map((directions) => ({ name: `i${i}`, keys: fields.map((f, j) => [f, directions[j]!] as const) })),
      ),
    ),
  )
  .filter((specs) => specs.every(({ keys }) => !hasParallelArrays(keys.map(([f]) => f))));

/** `a` and `o` can both hold arrays, which one index does not allow. */
function hasParallelArrays(fields: readonly string[]): boolean {
  return fields.includes('a') && fields.some((f) => f.startsWith('o.'));
}

const engine = new Engine({ file: ':memory:', now: () => 0, scanPolicy: 'refuse' });
engine.ensureCollections([{ name: 'c', indexes: [] }]);

afterAll(() => engine.close());

function load(rows: readonly Row[], specs: readonly IndexSpec[]): Row[] {
  engine.reset();
  engine.ensureCollections([{ name: 'c', indexes: [] }]);
  const documents = rows.map((r, i) => ({ ...r, _id: `k${String(i).padStart(2, '0')}` }));
  const half = Math.floor(documents.length / 2);
  engine.insertMany('c', documents.slice(0, half));
  engine.ensureCollections([{ name: 'c', indexes: specs }]);
  engine.insertMany('c', documents.slice(half));
  return documents;
}

const idsOf = (rows: readonly Row[]) => rows.map((r) => r['_id']);

it('a query through any indexes finds what a look at every document finds', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 25 }),
      indexes,
      fc.array(filter, { minLength: 5, maxLength: 5 }),
      (rows, specs, filters) => {
        const documents = load(rows, specs);
        for (const one of filters) {
          const expected = idsOf(new Query(one).find<Row>(documents).all()).sort();
          const found = idsOf(engine.reader.documents(engine.collection('c'), one));
          expect([...found].sort()).toEqual(expected);
          expect(engine.count('c', one)).toBe(expected.length);
        }
      },
    ),
    { numRuns: 150 },
  );
});

it('an order through any indexes is the order made without them', () => {
  const queries = fc.array(fc.tuple(filter, sort), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), indexes, queries, (rows, specs, all) => {
      load(rows, specs);
      const collection = engine.collection('c');
      const ordered = () =>
        all.map(([one, order]) => {
          const found = engine.reader.documents(collection, one, { sort: order });
          return found.map((r) => placeOf(r, order));
        });
      const throughIndexes = ordered();
      engine.ensureCollections([{ name: 'c', indexes: [] }]);
      expect(throughIndexes).toEqual(ordered());
    }),
    { numRuns: 120 },
  );
});

it('pages cut the order into pieces without gaps', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), indexes, filter, sort, (rows, specs, one, order) => {
      load(rows, specs);
      const collection = engine.collection('c');
      const sorted: SortSpec = [...order, ['_id', 1]];
      const all = engine.reader.texts(collection, one, { sort: sorted });
      const pages = Array.from({ length: 9 }, (_, i) => {
        return engine.reader.texts(collection, one, { sort: sorted, skip: i * 3, limit: 3 });
      });
      expect(pages.flat()).toEqual(all);
    }),
    { numRuns: 150 },
  );
});

it('keys compare as values do', () => {
  const simpleCompare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
      expect(Buffer.compare(encodeKey(a), encodeKey(b))).toBe(simpleCompare(a, b));
      expect(Buffer.compare(encodeKey(a, -1), encodeKey(b, -1))).toBe(simpleCompare(b, a));
      expect(compareValues(a, b)).toBe(simpleCompare(a, b));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const bytes = Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(Buffer.compare(encodeKey(a), encodeKey(b))).toBe(bytes);
      expect(Buffer.compare(encodeKey(a, -1), encodeKey(b, -1))).toBe(bytes === 0 ? 0 : -bytes);
    }),
  );
  expect(compareValues('a\u0000', 'a')).toBe(1);
  expect(compareValues('a\u0000b', 'a\u0001')).toBe(-1);
});

/** What an order by these fields can see of a document: equal places may be swapped. */
function placeOf(document: Row, order: SortSpec): unknown[] {
  return order.map(([path, direction]) => {
    const found = valuesAt(document, path.split('.')).sort((a, b) => compareValues(a, b) * direction);
    return found[0] ?? null;
  });
}

function valuesAt(node: unknown, parts: readonly string[]): unknown[] {
  if (Array.isArray(node)) {
    if (node.length === 0) return parts.length === 0 ? ['(empty)'] : [null];
    return node.flatMap((item) => valuesAt(item, parts));
  }
  const [first, ...rest] = parts;
  if (first === undefined) return [node ?? null];
  return valuesAt((node as Row | null | undefined)?.[first], rest);
}
