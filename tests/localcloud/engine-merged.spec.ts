import { Engine } from '../../localcloud/engine/engine';
import { IndexTable } from '../../localcloud/engine/index-table';

let engine: Engine;
beforeAll(() => {
  engine = new Engine({ file: ':memory:', now: () => 0, scanPolicy: 'refuse' });
  const keys: [string, 1 | -1][] = [
    ['unit', 1],
    ['at', -1],
    ['_id', -1],
  ];
  engine.ensureCollections([{ name: 'items', indexes: [{ name: 'by_unit', keys }] }]);
  const items = Array.from({ length: 3000 }, (_, at) => ({
    _id: at,
    at,
    unit: `u${at % 5}`,
    odd: at % 2 === 1,
  }));
  engine.insertMany('items', items);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => engine.close());

const units = { unit: { $in: ['u0', 'u2', 'u3'] } };
const latest = (filter: object, limit: number) =>
  engine.reader
    .documents(
      engine.collection('items'),
      { ...units, ...filter },
      {
        sort: [
          ['at', -1],
          ['_id', -1],
        ],
        limit,
      },
    )
    .map(({ at }) => at);

describe('several ranges in one order', () => {
  it('are merged by the database: of documents that are not wanted none is read', () => {
    const read = jest.spyOn(IndexTable.prototype, 'firstOf');
    const streamed = jest.spyOn(IndexTable.prototype, 'page');
    expect(latest({}, 7)).toEqual([2998, 2997, 2995, 2993, 2992, 2990, 2988]);
    expect(read.mock.results.map(({ value }) => (value as unknown[]).length)).toEqual([7]);
    expect(streamed).not.toHaveBeenCalled();
  });

  it('are read on where candidates drop out, each document once', () => {
    const odd = latest({ odd: { $ne: false } }, 400);
    expect(odd.slice(0, 4)).toEqual([2997, 2995, 2993, 2987]);
    expect(new Set(odd).size).toBe(400);
    expect(odd).toEqual([...odd].sort((one, other) => Number(other) - Number(one)));
    expect(latest({}, 5000)).toHaveLength(1800);
  });

  it('are none where the bounds contradict each other', () => {
    expect(latest({ at: { $gt: 20, $lt: 10 } }, 7)).toEqual([]);
  });
});
