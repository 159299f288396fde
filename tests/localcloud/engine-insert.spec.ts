import { Engine } from '../../localcloud/engine/engine';
import { Statements } from '../../localcloud/engine/statements';
import { toEjson } from '../../localcloud/protocol/ejson';

let engine: Engine;
beforeEach(() => {
  engine = new Engine({ file: ':memory:', now: () => 0, scanPolicy: 'refuse' });
  engine.ensureCollections([
    {
      name: 'c',
      indexes: [
        { name: 'tags', keys: [['tags', 1]] },
        { name: 'at', keys: [['at', -1]] },
        { name: 'code', keys: [['code', 1]], unique: true },
      ],
    },
  ]);
});
afterEach(() => {
  jest.restoreAllMocks();
  engine.close();
});

const insert = (...documents: { _id: string; tags: string[]; at: number; code: string }[]) =>
  engine.operations.insert(
    engine.collection('c'),
    documents.map((document) => ({ document, text: toEjson(document) })),
  );
const found = (filter: object) =>
  engine.reader.documents(engine.collection('c'), { ...filter }).map(({ _id }) => _id);

describe('several documents in one insert', () => {
  it('go into each index together, and are found by all of them', async () => {
    const rows = jest.spyOn(Statements.prototype, 'insertRows');
    await insert(
      { _id: 'a', tags: ['x', 'y'], at: 1, code: 'k1' },
      { _id: 'b', tags: ['y'], at: 2, code: 'k2' },
      { _id: 'c', tags: [], at: 3, code: 'k3' },
    );
    expect(rows.mock.calls.map(([, entries]) => entries.length)).toEqual([1, 1, 1, 4, 3]);
    expect(found({ tags: 'y' })).toEqual(['a', 'b']);
    expect(found({ at: { $gt: 1 } }).sort()).toEqual(['b', 'c']);
    expect(found({ code: 'k3' })).toEqual(['c']);
    expect(engine.faults()).toEqual([]);
  });

  it.each([
    ['the same id', { _id: 'a', tags: ['z'], at: 9, code: 'k9' }],
    ['the same unique key', { _id: 'z', tags: ['z'], at: 9, code: 'k1' }],
  ])('are refused together when two of them have %s', async (_, other) => {
    const first = { _id: 'a', tags: ['x'], at: 1, code: 'k1' };
    await expect(insert(first, { _id: 'b', tags: ['x'], at: 2, code: 'k2' }, other)).rejects.toThrow(
      /E11000/,
    );
    expect(found({})).toEqual([]);
    expect(found({ tags: 'x' })).toEqual([]);
    expect(engine.faults()).toEqual([]);
  });
});
