import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Engine } from '../../localcloud/engine/engine';
import { putTogether, setApart, writtenApart } from '../../localcloud/engine/set-apart';
import { Sqlite } from '../../localcloud/engine/sqlite';
import { fieldsKept, wholeFields } from '../../localcloud/engine/text-projection';
import { parseEjson, toEjson } from '../../localcloud/protocol/ejson';

const LONG = 'x'.repeat(1000);
const HISTORY = [{ n: 1, words: `他说 "],[{" ${LONG}` }];
const TEXTS = { a: LONG };

describe('a stored text in two', () => {
  it('takes large lists and objects out and leaves words, numbers and what is small', () => {
    const text = toEjson({ _id: 'a', events: HISTORY, no: 'A-1', words: LONG, tags: ['x'], texts: TEXTS });
    const parts = setApart(text);
    expect(parts).toEqual([
      `{"_id":"a","events":\u0001,"no":"A-1","words":"${LONG}","tags":["x"],"texts":\u0001}`,
      `${toEjson(HISTORY)}\u0001${toEjson(TEXTS)}`,
    ]);
    expect(putTogether(parts)).toBe(text);
  });

  it('is the same of a document that is written and of its text', () => {
    for (const document of [
      { _id: 'a', events: HISTORY, none: undefined, no: 'A-1', words: LONG, tags: ['x'], texts: TEXTS },
      { _id: 'b', list: [1, 2], words: LONG },
      { _id: 'c', list: ['x'.repeat(300)] },
      {},
    ])
      expect(writtenApart(document)).toEqual(setApart(toEjson(document)));
  });

  it('leaves a small document, and one written with spaces, in one piece', () => {
    expect(setApart('{"_id":"a","list":[1,2]}')).toEqual(['{"_id":"a","list":[1,2]}', null]);
    const spaced = `{ "_id": "a", "events": [${JSON.stringify(LONG)}, ${JSON.stringify(LONG)}] }`;
    expect(setApart(spaced)).toEqual([spaced, null]);
  });

  it('gives back whatever it took, letter by letter', () => {
    const values = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.array(fc.string({ maxLength: 200 }), { maxLength: 12 }),
    );
    const documents = fc.dictionary(fc.string(), fc.oneof(values, fc.dictionary(fc.string(), values)));
    fc.assert(
      fc.property(documents, (document) => {
        const text = toEjson({ ...document, long: LONG });
        expect(putTogether(setApart(text))).toBe(text);
      }),
    );
  });
});

describe('reading some fields of documents whose histories lie apart', () => {
  let folder: string;
  let engine: Engine;
  const open = () =>
    new Engine({ file: join(folder, 'database.sqlite'), now: () => 1_700_000_000_000, scanPolicy: 'refuse' });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'apart-'));
    engine = open();
    engine.ensureCollections([{ name: 'items', indexes: [{ name: 'byUnit', keys: [['unit', 1]] }] }]);
    engine.insertMany('items', [
      { _id: 'a', unit: 'u', no: 1, events: HISTORY, texts: TEXTS },
      { _id: 'b', unit: 'u', no: 2, events: [], texts: {} },
    ]);
  });

  afterEach(() => {
    engine.close();
    rmSync(folder, { recursive: true });
  });

  const texts = (filter: object, fields?: string[], sort?: [string, 1 | -1][]) =>
    engine.reader.texts(engine.collection('items'), filter as never, {
      ...(fields ? { fields: wholeFields(fields) } : {}),
      ...(sort ? { sort } : {}),
      limit: 10,
    });

  it('gives the fields that are asked for, also a large one', () => {
    expect(texts({ unit: 'u' }, ['_id', 'no'])).toEqual([
      '{"_id":"a","no":{"$numberInt":"1"}}',
      '{"_id":"b","no":{"$numberInt":"2"}}',
    ]);
    expect(texts({ unit: 'u' }, ['texts'])).toEqual([`{"texts":{"a":"${LONG}"}}`, '{"texts":{}}']);
  });

  it('looks into a small list of a document whose history lies apart', () => {
    engine.insertMany('items', [
      {
        _id: 'd',
        unit: 'v',
        events: HISTORY,
        photos: [
          { id: 'p1', width: 3 },
          { id: 'p2', width: 4 },
        ],
      },
    ]);
    const fields = fieldsKept({ 'photos.id': true }) ?? undefined;
    expect(
      engine.reader.texts(engine.collection('items'), { unit: 'v' } as never, { fields, limit: 10 }),
    ).toEqual(['{"_id":"d","photos":[{"id":"p1"},{"id":"p2"}]}']);
  });

  it('filters and sorts by what lies apart', () => {
    expect(texts({ unit: 'u', 'events.n': 1 }, ['_id'])).toEqual(['{"_id":"a"}']);
    expect(texts({ unit: 'u', $nor: [{ 'events.n': 1 }] }, ['_id'])).toEqual(['{"_id":"b"}']);
    expect(texts({ unit: 'u' }, ['_id'], [['texts', -1]])).toEqual(['{"_id":"a"}', '{"_id":"b"}']);
    expect(texts({ unit: 'u', $expr: { $gt: ['$no', 1] } }, ['_id'])).toEqual(['{"_id":"b"}']);
  });

  it('gives whole documents with everything in its place', () => {
    const [first] = texts({ unit: 'u' });
    expect(first).toBe(toEjson({ _id: 'a', unit: 'u', no: 1, events: HISTORY, texts: TEXTS }));
    expect(engine.count('items', { 'texts.a': LONG })).toBe(1);
  });

  it('opens a file in which every text is in one piece, and goes on with it', () => {
    engine.close();
    const sqlite = new Sqlite(join(folder, 'database.sqlite'));
    const before = toEjson({ _id: 'a', unit: 'u', no: 1, events: HISTORY, texts: TEXTS });
    sqlite.prepare('UPDATE d1 SET j=? WHERE h IS NOT NULL').run(before);
    sqlite.execute('ALTER TABLE d1 DROP COLUMN h');
    sqlite.close();
    engine = open();
    expect(texts({ unit: 'u' })[0]).toBe(before);
    expect(texts({ unit: 'u' }, ['no'])[0]).toBe('{"no":{"$numberInt":"1"}}');
    engine.insertMany('items', [{ _id: 'c', unit: 'u', events: HISTORY, no: 3 }]);
    expect(parseEjson(texts({ unit: 'u' })[2] ?? '')).toEqual({
      _id: 'c',
      unit: 'u',
      events: HISTORY,
      no: 3,
    });
  });
});
