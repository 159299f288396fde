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

describe('writers at the same time', () => {
  it('exactly one of fifty conditional updates of a version wins', async () => {
    await plain().add({ data: { _id: 'doc', version: 1 } });
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        plain()
          .where({ _id: 'doc', version: 1 })
          .update({ data: { version: 2, winner: i } }),
      ),
    );
    expect(results.filter((result) => result.stats.updated === 1)).toHaveLength(1);
    const winner = results.findIndex((result) => result.stats.updated === 1);
    expect((await plain().doc('doc').get()).data).toEqual({ _id: 'doc', version: 2, winner });
  });

  it('no increment is lost', async () => {
    await plain().add({ data: { _id: 'doc', n: 0 } });
    await Promise.all(
      Array.from({ length: 50 }, () =>
        plain()
          .doc('doc')
          .update({ data: { n: db.command.inc(1) } }),
      ),
    );
    expect((await plain().doc('doc').get()).data['n']).toBe(50);
  });

  it('of two documents with one unique key, one is written', async () => {
    const people = db.collection('people');
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, i) =>
        people.add({ data: { _id: `${i}`, code: 'same', place: 'p', number: i } }),
      ),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect((await people.count()).total).toBe(1);
  });
});
