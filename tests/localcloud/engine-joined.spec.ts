import { Engine } from '../../localcloud/engine/engine';

let engine: Engine;
beforeAll(() => {
  engine = new Engine({ file: ':memory:', now: () => 0, scanPolicy: 'refuse' });
  const byUnit = {
    name: 'by_unit',
    keys: [
      ['unit', 1],
      ['at', 1],
    ] as [string, 1 | -1][],
  };
  engine.ensureCollections([
    { name: 'items', indexes: [byUnit] },
    { name: 'few', indexes: [] },
  ]);
  const items = Array.from({ length: 3000 }, (_, at) => ({
    _id: at,
    at,
    unit: `u${at % 3}`,
    words: '长'.repeat(50),
  }));
  engine.insertMany('items', items);
  engine.insertMany('few', [{ _id: 'a' }, { _id: 'b' }]);
});
afterAll(() => engine.close());

const joined = (pipeline: object[]) =>
  engine.aggregate('few', [{ $lookup: { from: 'items', pipeline, as: 'found' } }]);

describe('a pipeline that is joined and knows nothing of the documents', () => {
  it('goes by the indexes of the other collection', () => {
    const found = [{ total: 7 }];
    expect(joined([{ $match: { unit: 'u1' } }, { $limit: 7 }, { $count: 'total' }])).toEqual([
      { _id: 'a', found },
      { _id: 'b', found },
    ]);
  });

  it('is refused like any other where there is none', () => {
    expect(() => joined([{ $match: { at: 5 } }])).toThrow(/LOCALCLOUD_FULL_SCAN/);
  });
});

describe('a page whose fields are chosen', () => {
  it('is the same whether they are taken out of the texts or of the documents', () => {
    const page = (project: object) =>
      engine.aggregate('items', [
        { $match: { unit: 'u2' } },
        { $sort: { at: -1 } },
        { $limit: 2 },
        { $project: project },
      ]);
    const expected = [
      { _id: 2999, at: 2999 },
      { _id: 2996, at: 2996 },
    ];
    expect(page({ at: 1 })).toEqual(expected);
    expect(page({ at: '$at' })).toEqual(expected);
  });
});
