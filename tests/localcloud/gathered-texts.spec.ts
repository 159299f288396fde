import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../localcloud/engine/document';
import { Engine } from '../../localcloud/engine/engine';
import { gatheringOf } from '../../localcloud/engine/gathered-texts';
import { toEjson } from '../../localcloud/protocol/ejson';

const page: Document[] = [
  { $match: { unit: 'u' } },
  { $sort: { no: 1 } },
  { $limit: 2 },
  { $project: { no: true } },
];
const gathered: Document = { $group: { _id: null, rows: { $push: '$$ROOT' } } };
const counted = (filter: Document): Document => ({
  $lookup: {
    from: 'items',
    pipeline: [{ $match: filter }, { $limit: 10 }, { $count: 'total' }],
    as: 'counted',
  },
});

describe('a page gathered with what is counted beside it', () => {
  let folder: string;
  let engine: Engine;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gathered-'));
    engine = new Engine({ file: join(folder, 'database.sqlite'), now: () => 0, scanPolicy: 'refuse' });
    engine.ensureCollections([
      {
        name: 'items',
        indexes: [
          {
            name: 'byUnit',
            keys: [
              ['unit', 1],
              ['no', 1],
            ],
          },
        ],
      },
    ]);
    engine.insertMany(
      'items',
      [3, 1, 2].map((no) => ({ _id: `i${no}`, unit: 'u', no, events: [{ words: '他说 "好"' }] })),
    );
  });

  afterAll(() => {
    engine.close();
    rmSync(folder, { recursive: true });
  });

  it('is written from the stored texts', () => {
    expect(engine.aggregateTexts('items', [...page, gathered, counted({ unit: 'u' })])).toEqual([
      '{"_id":null,"rows":[{"_id":"i1","no":{"$numberInt":"1"}},{"_id":"i2","no":{"$numberInt":"2"}}],' +
        '"counted":[{"total":{"$numberInt":"3"}}]}',
    ]);
  });

  it.each([
    ['nothing is found', [{ $match: { unit: 'v' } }, ...page.slice(1), gathered, counted({ unit: 'v' })]],
    ['nothing is counted', [...page, gathered, counted({ unit: 'v' })]],
    ['nothing is gathered', page],
    ['two are gathered', [...page, { $group: { _id: null, a: { $push: '$$ROOT' }, n: { $sum: 1 } } }]],
    ['a field is gathered', [...page, { $group: { _id: null, rows: { $push: '$no' } } }]],
    ['it goes on', [...page, gathered, { $project: { 'rows.no': true } }]],
    [
      'it looks up by a field',
      [...page, { $lookup: { from: 'items', localField: 'no', foreignField: 'no', as: 'same' } }],
    ],
  ] satisfies [string, Document[]][])('answers as the general way does where %s', (_where, stages) => {
    expect(engine.aggregateTexts('items', stages)).toEqual(engine.aggregate('items', stages).map(toEjson));
  });

  const beside = (as: string, filter: Document): Document => ({
    $lookup: {
      from: 'items',
      pipeline: [{ $match: filter }, { $limit: 10 }, { $project: { no: true } }],
      as,
    },
  });

  it('documents with what is looked up beside them are written from the stored texts', () => {
    const stages = [...page, beside('first', { unit: 'u', no: 1 }), beside('none', { unit: 'v' })];
    expect(engine.aggregateTexts('items', stages)).toEqual(
      ['1', '2'].map(
        (no) =>
          `{"_id":"i${no}","no":{"$numberInt":"${no}"},"first":[{"_id":"i1","no":{"$numberInt":"1"}}],"none":[]}`,
      ),
    );
  });

  it.each([
    ['a field has the name of what is looked up', [...page, beside('no', { unit: 'u', no: 3 })]],
    ['two have one name', [...page, beside('same', { unit: 'u', no: 1 }), beside('same', { unit: 'v' })]],
    ['nothing is there', [{ $match: { unit: 'v' } }, { $limit: 1 }, beside('first', { unit: 'u', no: 1 })]],
    ['it goes on', [...page, beside('first', { unit: 'u', no: 1 }), { $project: { first: true } }]],
  ] satisfies [string, Document[]][])(
    'looks up beside as the general way does where %s',
    (_where, stages) => {
      expect(engine.aggregateTexts('items', stages)).toEqual(engine.aggregate('items', stages).map(toEjson));
    },
  );

  it('refuses a stage that would write', () => {
    expect(() => engine.aggregateTexts('items', [...page, { $out: 'other' }])).toThrow('$out');
  });

  it('leaves names that would meet each other to the general way', () => {
    expect(gatheringOf([gathered, { $lookup: { from: 'items', pipeline: [], as: 'rows' } }])).toBeNull();
    expect(gatheringOf([gathered])).toEqual({ as: 'rows', beside: [] });
  });
});
