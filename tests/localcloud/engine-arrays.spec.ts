import { Engine } from '../../localcloud/engine/engine';
import type { Document } from '../../localcloud/engine/document';
import type { SortSpec } from '../../localcloud/engine/plan';
import { compileUpdate } from '../../localcloud/engine/update';

let engine: Engine;

beforeEach(() => {
  engine = new Engine({ file: ':memory:', now: () => 0, scanPolicy: 'refuse' });
  engine.ensureCollections([
    {
      name: 'c',
      indexes: [
        { name: 'list', keys: [['list', 1]] },
        {
          name: 'parts',
          keys: [
            ['parts.kind', 1],
            ['parts.size', 1],
          ],
        },
        {
          name: 'kind_list',
          keys: [
            ['kind', 1],
            ['list', -1],
          ],
        },
      ],
    },
  ]);
});

afterEach(() => engine.close());

function ids(filter: Document, sort: SortSpec = []): unknown[] {
  return engine.reader.documents(engine.collection('c'), filter, { sort }).map((found) => found['_id']);
}

describe('indexes that reach into arrays', () => {
  it('find a document once, however many of its elements match', () => {
    engine.insertMany('c', [{ _id: 'a', list: [1, 2, 3] }]);
    expect(ids({ list: { $gt: 0 } })).toEqual(['a']);
    expect(ids({ list: { $in: [1, 2] } })).toEqual(['a']);
    expect(engine.count('c', { list: { $gt: 0 } })).toBe(1);
    expect(engine.count('c', { list: { $in: [1, 2] } })).toBe(1);
    engine.insertMany('c', [
      { _id: 'b', list: [2, 3] },
      { _id: 'd', list: [2] },
    ]);
    const counted = (most: number) =>
      engine.aggregate('c', [{ $match: { list: { $in: [2, 3] } } }, { $limit: most }, { $count: 'n' }]);
    expect([counted(2), counted(9)]).toEqual([[{ n: 2 }], [{ n: 3 }]]);
  });

  it('let two bounds be met by two elements', () => {
    engine.insertMany('c', [{ _id: 'a', list: [0, 9] }]);
    expect(ids({ list: { $gt: 4, $lt: 5 } })).toEqual(['a']);
  });

  it('let two fields be met in two objects', () => {
    engine.insertMany('c', [
      {
        _id: 'a',
        parts: [
          { kind: 'x', size: 1 },
          { kind: 'y', size: 2 },
        ],
      },
    ]);
    expect(engine.explain('c', { 'parts.kind': 'x', 'parts.size': 2 })).toMatchObject({
      indexes: ['parts'],
      exact: false,
    });
    expect(ids({ 'parts.kind': 'x', 'parts.size': 2 })).toEqual(['a']);
    expect(ids({ parts: { $elemMatch: { kind: 'x', size: 2 } } })).toEqual([]);
  });

  it('order by the smallest element ascending and the largest descending', () => {
    engine.insertMany('c', [
      { _id: 'wide', kind: 'k', list: [1, 9] },
      { _id: 'middle', kind: 'k', list: 5 },
      { _id: 'empty', kind: 'k', list: [] },
      { _id: 'none', kind: 'k' },
    ]);
    expect(engine.explain('c', { kind: 'k' }, [['list', 1]])).toMatchObject({
      indexes: ['kind_list'],
      sorted: true,
    });
    expect(ids({ kind: 'k' }, [['list', 1]])).toEqual(['empty', 'none', 'wide', 'middle']);
    expect(ids({ kind: 'k' }, [['list', -1]])).toEqual(['wide', 'middle', 'none', 'empty']);
  });

  it('order by all elements, also by those that the filter does not accept', () => {
    engine.insertMany('c', [
      { _id: 'first', list: [0, 6] },
      { _id: 'second', list: 5 },
    ]);
    expect(engine.explain('c', { list: { $gt: 4 } }, [['list', 1]])).toMatchObject({ sorted: false });
    expect(ids({ list: { $gt: 4 } }, [['list', 1]])).toEqual(['first', 'second']);
  });

  it('tell null, missing and empty apart as far as the query does', () => {
    engine.insertMany('c', [
      { _id: 'null', list: null },
      { _id: 'missing' },
      { _id: 'empty', list: [] },
      { _id: 'one', list: [null] },
    ]);
    expect(ids({ list: null })).toEqual(['null', 'missing', 'one']);
    expect(ids({ list: [] })).toEqual(['empty']);
  });

  it('follow an update of the array', async () => {
    engine.insertMany('c', [{ _id: 'a', list: [1, 2] }]);
    await engine.operations.update(
      engine.collection('c'),
      { _id: 'a' },
      compileUpdate({ $set: { list: [2, 3] } }),
      false,
    );
    expect([ids({ list: 1 }), ids({ list: 2 }), ids({ list: 3 })]).toEqual([[], ['a'], ['a']]);
  });
});
