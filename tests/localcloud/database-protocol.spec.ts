import { NOW, startDatabaseServer, type DatabaseServer } from './support/database-server';
import type { SdkDatabase } from './support/sdk-database';

let server: DatabaseServer;
let db: SdkDatabase;

beforeAll(async () => {
  server = await startDatabaseServer([{ name: 'plain', indexes: [] }]);
  db = server.db;
});

afterAll(() => server.close());

beforeEach(() => {
  server.engine.reset();
  server.requests.length = 0;
});

const plain = () => db.collection('plain');

describe('requests and answers of the SDK', () => {
  it('add answers the _id, made of the time and chance when none is given', async () => {
    const { _id } = await plain().add({ data: { a: 1 } });
    expect(_id).toMatch(/^[0-9a-f]{32}$/);
    expect(parseInt(String(_id).slice(0, 8), 16)).toBe(NOW / 1000);
  });

  it('add takes several documents at once', async () => {
    const { _ids } = await plain().add({ data: [{ _id: 'x' }, { _id: 'y' }] });
    expect(_ids).toEqual(['x', 'y']);
  });

  it('doc().get finds by text and by number', async () => {
    await plain().add({ data: { _id: 7, z: 3 } });
    expect((await plain().doc(7).get()).data).toEqual({ _id: 7, z: 3 });
  });

  it('doc().get of a missing document is the SDK error of the real cloud', async () => {
    await expect(plain().doc('none').get()).rejects.toMatchObject({
      errCode: -1,
      errMsg: 'document.get:fail document with _id none does not exist',
    });
  });

  it('where().get orders, skips, limits and projects', async () => {
    server.engine.insertMany(
      'plain',
      Array.from({ length: 9 }, (_, i) => ({ _id: `k${i}`, n: i, s: `row ${i}` })),
    );
    const { data } = await plain()
      .where({ n: db.command.gt(2) })
      .orderBy('n', 'desc')
      .skip(1)
      .limit(2)
      .field({ n: true })
      .get();
    expect(data).toEqual([
      { _id: 'k7', n: 7 },
      { _id: 'k6', n: 6 },
    ]);
    expect(server.requests.at(-1)).toMatchObject({
      action: 'database.getDocument',
      queryType: 'WHERE',
      offset: 1,
      limit: 2,
      order: '{"n":{"$numberInt":"-1"}}',
      projection: '{"n":{"$numberInt":"1"}}',
    });
  });

  it('returns 100 documents when no limit is given, and 1,000 at most', async () => {
    server.engine.insertMany(
      'plain',
      Array.from({ length: 1200 }, (_, i) => ({ n: i })),
    );
    expect((await plain().get()).data).toHaveLength(100);
    expect((await plain().limit(5000).get()).data).toHaveLength(1000);
  });

  it('count counts', async () => {
    await plain().add({ data: [{ a: 1 }, { a: 1 }, { a: 2 }] });
    expect((await plain().where({ a: 1 }).count()).total).toBe(2);
    expect((await plain().count()).total).toBe(3);
  });

  it('where().update changes all matches and tells how many changed', async () => {
    await plain().add({
      data: [
        { _id: '1', a: 1 },
        { _id: '2', a: 1 },
        { _id: '3', a: 2 },
      ],
    });
    expect(
      (
        await plain()
          .where({ a: 1 })
          .update({ data: { b: 1 } })
      ).stats.updated,
    ).toBe(2);
    expect(
      (
        await plain()
          .where({ a: 9 })
          .update({ data: { b: 1 } })
      ).stats.updated,
    ).toBe(0);
    expect(
      (
        await plain()
          .where({ a: 1 })
          .update({ data: { b: 1 } })
      ).stats.updated,
    ).toBe(0);
  });

  it('doc().update of a missing document changes nothing', async () => {
    expect(
      (
        await plain()
          .doc('none')
          .update({ data: { a: 1 } })
      ).stats.updated,
    ).toBe(0);
  });

  it('doc().set replaces, or creates', async () => {
    await plain().add({ data: { _id: 'x', old: 1 } });
    expect(
      (
        await plain()
          .doc('x')
          .set({ data: { fresh: 1 } })
      ).stats,
    ).toMatchObject({ updated: 1, created: 0 });
    expect((await plain().doc('x').get()).data).toEqual({ _id: 'x', fresh: 1 });
    expect(
      (
        await plain()
          .doc('y')
          .set({ data: { fresh: 2 } })
      ).stats,
    ).toMatchObject({ updated: 0, created: 1 });
    expect((await plain().doc('y').get()).data).toEqual({ _id: 'y', fresh: 2 });
  });

  it('remove removes one document, one match or all matches', async () => {
    await plain().add({
      data: [
        { _id: '1', z: 1 },
        { _id: '2', z: 1 },
        { _id: '3', z: 1 },
      ],
    });
    expect((await plain().doc('1').remove()).stats.removed).toBe(1);
    expect((await plain().doc('1').remove()).stats.removed).toBe(0);
    expect((await plain().where({ z: 1 }).remove()).stats.removed).toBe(2);
  });

  it('createCollection makes a collection, once', async () => {
    await db.createCollection('made');
    await db.collection('made').add({ data: { a: 1 } });
    await expect(db.createCollection('made')).rejects.toMatchObject({
      errMsg: expect.stringContaining('[ResourceExist] Table exist: made'),
    });
  });
});
