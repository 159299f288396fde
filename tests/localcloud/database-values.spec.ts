import { databaseActions } from '../../localcloud/protocol/database';
import { parseEjson } from '../../localcloud/protocol/ejson';
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
});

const plain = () => db.collection('plain');

describe('values', () => {
  it('come back with their types', async () => {
    const value = {
      int: 5,
      negative: -2147483649,
      long: 12345678901234,
      beyond: 2 ** 60,
      double: 1.5,
      tiny: 1e-7,
      text: '码上说 "quoted" \u0000 🙂',
      yes: true,
      nothing: null,
      date: new Date('1969-12-31T23:59:59.999Z'),
      list: [1, [2, 'x'], { y: new Date(0) }],
      empty: {},
    };
    await plain().add({ data: { _id: 'v', ...value } });
    expect((await plain().doc('v').get()).data).toEqual({ _id: 'v', ...value });
    await plain()
      .doc('v')
      .update({ data: { touched: 1 } });
    expect((await plain().doc('v').get()).data).toEqual({ _id: 'v', ...value, touched: 1 });
  });

  it('keep canonical EJSON through an update: integers, doubles, longs, binary, ObjectId, regular expressions', async () => {
    const sent =
      '{"_id":"w","i":{"$numberInt":"1"},"l":{"$numberLong":"12345678901"},"d":{"$numberDouble":"0.5"},' +
      '"z":{"$numberDouble":"-0.0"},"inf":{"$numberDouble":"Infinity"},"o":{"$oid":"5f0d4c4b8e8b4a0001a1b2c3"},' +
      '"b":{"$binary":{"base64":"aGVsbG8=","subType":"00"}},"r":{"$regularExpression":{"pattern":"a/b","options":"i"}},' +
      '"t":{"$date":{"$numberLong":"-1"}}}';
    const actions = databaseActions(server.engine);
    await actions['database.insertDocument']!({ collectionName: 'plain', data: [sent] }, {});
    await plain()
      .doc('w')
      .update({ data: { n: 1 } });
    const answer = await actions['database.getDocument']!(
      { collectionName: 'plain', queryType: 'DOC', query: '{"_id":"w"}' },
      {},
    );
    expect(answer['data']).toEqual({ list: [`${sent.slice(0, -1)},"n":{"$numberInt":"1"}}`] });
  });

  it('refuses a 64-bit integer that JavaScript cannot hold', () => {
    expect(() => parseEjson('{"$numberLong":"9007199254740993"}')).toThrow(/LOCALCLOUD_UNSUPPORTED/);
    expect(() => parseEjson('{"$numberDecimal":"1"}')).toThrow(/LOCALCLOUD_UNSUPPORTED.*\$numberDecimal/);
  });

  it('a server date in a new document is the cloud clock', async () => {
    await plain().add({
      data: { _id: 's', at: db.serverDate(), nested: { later: db.serverDate({ offset: 1000 }) } },
    });
    expect((await plain().doc('s').get()).data).toEqual({
      _id: 's',
      at: new Date(NOW),
      nested: { later: new Date(NOW + 1000) },
    });
  });

  it('points come back as points', async () => {
    await plain().add({ data: { _id: 'p', loc: db.Geo.Point(113.5, 23.5) } });
    expect((await plain().doc('p').get()).data['loc']).toMatchObject({ longitude: 113.5, latitude: 23.5 });
  });

  it('sort by type, then by value: missing and null, numbers, texts, objects, arrays by element, booleans, dates', async () => {
    server.engine.insertMany('plain', [
      { _id: 'date', v: new Date(0) },
      { _id: 'true', v: true },
      { _id: 'false', v: false },
      { _id: 'text', v: 'a' },
      { _id: 'object', v: { a: 1 } },
      { _id: 'number', v: 2 },
      { _id: 'minus', v: -1 },
      { _id: 'array', v: [9, 1] },
      { _id: 'null', v: null },
      { _id: 'missing' },
    ]);
    const ids = async (direction: 'asc' | 'desc') =>
      (await plain().orderBy('v', direction).get()).data.map((row) => row['_id']);
    expect(await ids('asc')).toEqual([
      'null',
      'missing',
      'minus',
      'array',
      'number',
      'text',
      'object',
      'false',
      'true',
      'date',
    ]);
    expect(await ids('desc')).toEqual([
      'date',
      'true',
      'false',
      'object',
      'text',
      'array',
      'number',
      'minus',
      'null',
      'missing',
    ]);
  });
});
