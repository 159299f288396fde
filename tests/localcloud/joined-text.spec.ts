import type { Document } from '../../localcloud/engine/document';
import { Engine } from '../../localcloud/engine/engine';
import { joinOf } from '../../localcloud/engine/joined-text';
import { toEjson } from '../../localcloud/protocol/ejson';

const lookup = { from: 'consents', localField: 'openid', foreignField: 'openid', as: 'consents' };
const one = (no: number, stage: Document = lookup): Document[] => [
  { $match: { no } },
  { $limit: 1 },
  { $lookup: stage },
];

describe('one document with what it is joined with', () => {
  let engine: Engine;

  beforeAll(() => {
    engine = new Engine({ file: ':memory:', now: () => 0, scanPolicy: 'refuse' });
    engine.ensureCollections([
      { name: 'items', indexes: [{ name: 'byNo', keys: [['no', 1]] }] },
      { name: 'consents', indexes: [{ name: 'byPerson', keys: [['openid', 1]] }] },
    ]);
    engine.insertMany('items', [
      { _id: 'a', no: 1, openid: 'wang', events: [{ words: '他说 "好"' }] },
      { _id: 'b', no: 2, openid: 'li' },
      { _id: 'c', no: 3 },
      { _id: 'd', no: 4, openid: ['wang', 'li'] },
      { _id: 'e', no: 5, openid: 'wang', consents: 'old' },
    ]);
    engine.insertMany('consents', [
      { _id: 'x', openid: 'wang', remaining: 2 },
      { _id: 'y', openid: 'wang', remaining: 0 },
      { _id: 'z' },
    ]);
  });

  afterAll(() => engine.close());

  it('is written from the stored texts', () => {
    expect(engine.aggregateTexts('items', one(1))).toEqual([
      '{"_id":"a","no":{"$numberInt":"1"},"openid":"wang","events":[{"words":"他说 \\"好\\""}],"consents":[' +
        '{"_id":"x","openid":"wang","remaining":{"$numberInt":"2"}},' +
        '{"_id":"y","openid":"wang","remaining":{"$numberInt":"0"}}]}',
    ]);
  });

  it.each([
    ['nobody is there', one(9)],
    ['nothing is joined', one(2)],
    ['the field is missing', one(3)],
    ['the field is a list', one(4)],
    ['the list takes the place of a field', one(5)],
    ['a pipeline refines it', one(1, { ...lookup, pipeline: [{ $match: { remaining: { $gt: 0 } } }] })],
    ['several are joined', [{ $match: { no: { $lte: 2 } } }, { $limit: 2 }, { $lookup: lookup }]],
    [
      'some fields are chosen',
      [one(1)[0] ?? {}, { $limit: 1 }, { $project: { openid: 1 } }, { $lookup: lookup }],
    ],
  ])('is what the general way answers where %s', (_where, stages) => {
    expect(engine.aggregateTexts('items', stages)).toEqual(engine.aggregate('items', stages).map(toEjson));
  });

  it('leaves paths and what follows to the general way', () => {
    expect(joinOf([{ $lookup: { ...lookup, localField: 'by.openid' } }])).toBeNull();
    expect(joinOf([{ $lookup: lookup }, { $limit: 1 }])).toBeNull();
    expect(joinOf([{ $lookup: lookup }])).toEqual(lookup);
  });
});
