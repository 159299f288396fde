import { startDatabaseServer, type DatabaseServer } from './support/database-server';
import type { Row, SdkDatabase } from './support/sdk-database';

let server: DatabaseServer;
let db: SdkDatabase;

beforeAll(async () => {
  server = await startDatabaseServer([{ name: 'plain', indexes: [] }]);
  db = server.db;
});

afterAll(() => server.close());

beforeEach(() => {
  server.engine.reset();
});

const plain = () => db.collection('plain');

describe('projection', () => {
  beforeEach(() =>
    plain().add({
      data: {
        _id: 'a',
        t: [1, 2, 3],
        o: [
          { k: 1, v: 1 },
          { k: 2, v: 2 },
        ],
        deep: { p: 1, q: 2 },
      },
    }),
  );
  const field = async (projection: object): Promise<unknown> => {
    return (await plain().field(projection).where({ _id: 'a' }).get()).data[0];
  };
  const project = () => db.command.project;

  const cases: [string, () => object, Row][] = [
    ['included fields come with _id', () => ({ t: true }), { _id: 'a', t: [1, 2, 3] }],
    ['_id can be left out', () => ({ t: true, _id: false }), { t: [1, 2, 3] }],
    ['a dotted field', () => ({ 'deep.p': true }), { _id: 'a', deep: { p: 1 } }],
    ['a dotted field in an array of objects', () => ({ 'o.k': true }), { _id: 'a', o: [{ k: 1 }, { k: 2 }] }],
    ['excluded fields', () => ({ o: false, 'deep.q': false }), { _id: 'a', t: [1, 2, 3], deep: { p: 1 } }],
    ['a missing field stays missing', () => ({ none: true }), { _id: 'a' }],
    [
      'slice leaves the other fields',
      () => ({ t: project().slice(2), o: false }),
      { _id: 'a', t: [1, 2], deep: { p: 1, q: 2 } },
    ],
    [
      'slice from the end',
      () => ({ t: project().slice([-2, 1]), deep: true }),
      { _id: 'a', t: [2], deep: { p: 1, q: 2 } },
    ],
    [
      'elemMatch keeps the first match',
      () => ({ o: project().elemMatch({ k: 2 }) }),
      { _id: 'a', o: [{ k: 2, v: 2 }] },
    ],
  ];

  it.each(cases)('%s', async (_title, projection, expected) => {
    expect(await field(projection())).toEqual(expected);
  });

  it('applies to doc().get as well', async () => {
    expect((await plain().doc('a').field({ 'deep.q': true }).get()).data).toEqual({
      _id: 'a',
      deep: { q: 2 },
    });
  });

  it('refuses inclusion mixed with exclusion', async () => {
    await expect(field({ t: true, o: false })).rejects.toMatchObject({ errCode: -502001 });
  });
});
