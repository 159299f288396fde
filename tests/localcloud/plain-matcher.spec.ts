import { plainMatcher } from '../../localcloud/engine/plain-matcher';

const found = (filter: Record<string, unknown>): string => {
  const test = plainMatcher(filter);
  if (!test) throw new Error('not plain');
  return DOCUMENTS.filter(test)
    .map(({ _id }) => _id)
    .join('');
};

const DOCUMENTS = [
  { _id: 'a', n: 1, keys: ['x', 'y'], s: 'one' },
  { _id: 'b', n: 2, keys: ['y'], s: 'two' },
  { _id: 'c', n: 3, keys: 'x', s: 3 },
  { _id: 'd', n: [1, 9], keys: [] },
  { _id: 'e', s: null },
];

describe('a filter that compares whole fields', () => {
  it.each([
    [{ n: 2 }, 'b'],
    [{ n: { $eq: 1 } }, 'ad'],
    [{ n: { $in: [2, 3] } }, 'bc'],
    [{ n: { $in: [] } }, ''],
    [{ n: { $ne: 1 } }, 'bce'],
    [{ n: { $nin: [1, 2] } }, 'ce'],
    [{ keys: { $all: ['x', 'y'] } }, 'a'],
    [{ keys: { $all: ['x'] } }, 'ac'],
    [{ n: { $gt: 1 } }, 'bcd'],
    [{ n: { $gte: 2, $lt: 3 } }, 'bd'],
    [{ n: { $lte: 1 } }, 'ad'],
    [{ s: { $gte: 'one' } }, 'ab'],
    [{ s: { $lt: 5 } }, 'c'],
    [{ $and: [{ keys: { $all: ['y'] } }, { $or: [{ n: { $gt: 1 } }, { n: 1, s: 'no' }] }] }, 'b'],
    [{ $or: [{ n: 3 }, { s: 'one' }], keys: 'x' }, 'ac'],
  ])('%j finds %s', (filter, expected) => expect(found(filter)).toBe(expected));

  it.each([
    [{ 'a.b': 1 }],
    [{ n: null }],
    [{ n: { $in: [null] } }],
    [{ n: { $gt: new Date(0) } }],
    [{ n: { $gt: Number.NaN } }],
    [{ n: { $exists: true } }],
    [{ n: { x: 1 } }],
    [{ n: {} }],
    [{ keys: { $all: [] } }],
    [{ keys: { $elemMatch: { x: 1 } } }],
    [{ $nor: [{ n: 1 }] }],
    [{ $and: [{ n: 1 }, { 'a.b': 1 }] }],
  ])('%j is left to the query language', (filter) => expect(plainMatcher(filter)).toBeNull());
});
