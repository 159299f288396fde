import { DocumentTable } from '../../localcloud/engine/document-table';
import { Engine } from '../../localcloud/engine/engine';
import { textTest } from '../../localcloud/engine/text-test';
import { fieldsKept } from '../../localcloud/engine/text-projection';

const may = (filter: object, text: string) => textTest(filter as Record<string, unknown>)?.(text);

describe('whether a text may be of a document that is asked for', () => {
  it('is no where a word that must be equal to something does not stand in it', () => {
    const text = '{"_id":"a","keys":["w1","w2"],"unit":"u1"}';
    expect(may({ unit: 'u1' }, text)).toBe(true);
    expect(may({ unit: 'u2' }, text)).toBe(false);
    // A part of a word is not the word.
    expect(may({ unit: 'u' }, text)).toBe(false);
    expect(may({ keys: { $all: ['w1', 'w2'] } }, text)).toBe(true);
    expect(may({ keys: { $all: ['w1', 'w3'] } }, text)).toBe(false);
    expect(may({ keys: { $in: ['w3', 'w2'] } }, text)).toBe(true);
    expect(may({ keys: { $in: ['w3', 'w4'] } }, text)).toBe(false);
    expect(may({ keys: { $eq: 'w3' } }, text)).toBe(false);
    expect(may({ $and: [{ keys: 'w1' }, { $and: [{ unit: 'u2' }] }] }, text)).toBe(false);
  });

  it('is not judged by what need not stand in it', () => {
    expect(textTest({ at: 3, unit: null, keys: { $nin: ['w1'] } })).toBeNull();
    expect(textTest({ $or: [{ unit: 'u1' }, { unit: 'u2' }], unit: { $ne: 'u3' } })).toBeNull();
    expect(textTest({ unit: { $in: ['u1', null] }, keys: { $in: [] } })).toBeNull();
    // Spelt in more ways than one.
    expect(textTest({ words: 'a"b', path: 'a/b', lines: 'a\nb', back: 'a\\b' })).toBeNull();
  });

  it('is yes where letters are spelt by their numbers', () => {
    expect(may({ unit: 'u1' }, '{"_id":"a","unit":"\\u00751"}')).toBe(true);
  });
});

describe('documents whose large lists are asked for', () => {
  const many = (from: number, word: string) =>
    Array.from({ length: 60 }, (_, nth) => (nth === 59 ? word : `key-${from + nth}`));
  const filled = () => {
    const engine = new Engine({ file: ':memory:', now: () => 0, scanPolicy: 'refuse' });
    const keys: [string, 1 | -1][] = [
      ['unit', 1],
      ['at', 1],
    ];
    engine.ensureCollections([{ name: 'entries', indexes: [{ name: 'by_unit', keys }] }]);
    engine.insertMany(
      'entries',
      Array.from({ length: 40 }, (_, at) => ({
        _id: `e${at}`,
        unit: 'u1',
        at,
        text: 'x'.repeat(600),
        keys: many(at, at % 10 === 0 ? 'tenth' : 'other'),
      })),
    );
    return engine;
  };
  const fields = fieldsKept({ _id: true }) ?? undefined;
  const tenths = (engine: Engine) =>
    engine.reader.texts(engine.collection('entries'), { unit: 'u1', keys: 'tenth' }, { limit: 40, fields });

  afterEach(() => jest.restoreAllMocks());

  it('are read once each, as soon as it is known that the list lies apart', () => {
    const engine = filled();
    const again = jest.spyOn(DocumentTable.prototype, 'text');
    const found = ['{"_id":"e0"}', '{"_id":"e10"}', '{"_id":"e20"}', '{"_id":"e30"}'];
    expect(tenths(engine)).toEqual(found);
    expect(again).toHaveBeenCalledTimes(40);
    expect(tenths(engine)).toEqual(found);
    expect(again).toHaveBeenCalledTimes(40);
    engine.close();
  });

  it('are found also where their words are spelt by numbers', async () => {
    const engine = filled();
    const text = '{"_id":"odd","unit":"u1","at":{"$numberInt":"50"},"keys":["\\u0074enth"]}';
    const document = { _id: 'odd', unit: 'u1', at: 50, keys: ['tenth'] };
    await engine.operations.insert(engine.collection('entries'), [{ document, text }]);
    expect(tenths(engine)[4]).toBe('{"_id":"odd"}');
    engine.close();
  });
});
