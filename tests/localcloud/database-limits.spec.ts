import { startDatabaseServer, type DatabaseServer } from './support/database-server';
import type { SdkDatabase } from './support/sdk-database';

let server: DatabaseServer;
let db: SdkDatabase;

beforeAll(async () => {
  server = await startDatabaseServer([
    {
      name: 'people',
      indexes: [
        { name: 'code', keys: [['code', 1]], unique: true },
        {
          name: 'place_number',
          keys: [
            ['place', 1],
            ['number', 1],
          ],
          unique: true,
        },
      ],
    },
    { name: 'plain', indexes: [] },
  ]);
  db = server.db;
});

afterAll(() => server.close());

beforeEach(() => {
  server.engine.reset();
});

const plain = () => db.collection('plain');

describe('limits and refusals', () => {
  it('an unknown collection is -502005 in the cloud words', async () => {
    await expect(db.collection('nowhere').get()).rejects.toMatchObject({
      errCode: -502005,
      errMsg: expect.stringContaining('[ResourceNotFound] Db or Table not exist: nowhere'),
    });
  });

  it('a collection name that the cloud refuses is refused', async () => {
    await expect(db.createCollection('_hidden')).rejects.toMatchObject({
      errMsg: expect.stringContaining('_hidden'),
    });
  });

  it('a second document with the same _id is E11000', async () => {
    await plain().add({ data: { _id: 'x' } });
    await expect(plain().add({ data: { _id: 'x' } })).rejects.toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining(
        'E11000 duplicate key error collection: plain index: _id_ dup key: { _id: "x" }',
      ),
    });
  });

  it('a unique index refuses a second holder, also by update, and frees the key on removal', async () => {
    const people = db.collection('people');
    await people.add({ data: { _id: '1', code: 'A', place: 'p', number: 1 } });
    const second = { _id: '2', code: 'B', place: 'p', number: 1 };
    await expect(people.add({ data: second })).rejects.toMatchObject({
      errMsg: expect.stringContaining('index: place_number dup key: { place: "p", number: 1 }'),
    });
    await people.add({ data: { ...second, number: 2 } });
    await expect(people.doc('2').update({ data: { code: 'A' } })).rejects.toMatchObject({ errCode: -502001 });
    expect((await people.doc('2').get()).data['code']).toBe('B');
    await people.doc('1').remove();
    expect((await people.doc('2').update({ data: { code: 'A' } })).stats.updated).toBe(1);
  });

  it('a missing field counts as null in a unique index', async () => {
    const people = db.collection('people');
    await people.add({ data: { _id: '1', place: 'p', number: 1 } });
    await expect(people.add({ data: { _id: '2', place: 'p', number: 2 } })).rejects.toMatchObject({
      errMsg: expect.stringContaining('index: code dup key: { code: null }'),
    });
  });

  it('an update never touches _id', async () => {
    await expect(
      plain()
        .where({ a: 1 })
        .update({ data: { '_id.x': 1 } }),
    ).rejects.toMatchObject({
      errMsg: expect.stringContaining("immutable field '_id'"),
    });
  });

  it('more than 1 MB of result is refused, also from an aggregation', async () => {
    server.engine.insertMany(
      'plain',
      Array.from({ length: 11 }, (_, i) => ({ _id: `${i}`, s: 'x'.repeat(100_000) })),
    );
    await expect(plain().get()).rejects.toMatchObject({
      errMsg: expect.stringContaining('exceed limit (1MB)'),
    });
    await expect(plain().aggregate().match({}).end()).rejects.toMatchObject({
      errMsg: expect.stringContaining('exceed limit (1MB)'),
    });
    expect((await plain().limit(10).get()).data).toHaveLength(10);
  });

  it('a document above 16 MB is refused', async () => {
    await expect(plain().add({ data: { s: 'x'.repeat(16 * 2 ** 20) } })).rejects.toMatchObject({
      errMsg: expect.stringContaining('maximum size 16777216'),
    });
  });

  it('at most ten indexes a collection', () => {
    const indexes = Array.from({ length: 11 }, (_, i) => ({ name: `i${i}`, keys: [[`f${i}`, 1]] as const }));
    expect(() => server.engine.ensureCollections([{ name: 'many', indexes }])).toThrow(
      /11 indexes; the cloud allows 10/,
    );
  });

  it('arrays in two fields of one index are refused', async () => {
    await expect(
      db.collection('people').add({ data: { code: 'z', place: ['a', 'b'], number: [1, 2] } }),
    ).rejects.toMatchObject({
      errMsg: expect.stringContaining('cannot index parallel arrays [number] [place]'),
    });
  });
});
