import { NOW, startDatabaseServer, type DatabaseServer } from './support/database-server';
import { OPERATOR_ROWS } from './support/operator-rows';
import type { Command, SdkDatabase } from './support/sdk-database';

let server: DatabaseServer;
let db: SdkDatabase;
let _: Command;
let $: Command['aggregate'];

beforeAll(async () => {
  server = await startDatabaseServer([{ name: 'o', indexes: [] }]);
  db = server.db;
  _ = db.command;
  $ = db.command.aggregate;
});

afterAll(() => server.close());

beforeEach(() => {
  server.engine.reset();
  server.engine.insertMany('o', OPERATOR_ROWS);
});

async function ids(query: object): Promise<unknown[]> {
  const { data } = await db.collection('o').where(query).get();
  return data.map((row) => row['_id']).sort();
}

describe('query operators, as the SDK sends them', () => {
  const cases: [string, () => object, string[]][] = [
    ['eq finds equal values', () => ({ n: _.eq(5) }), ['a']],
    ['neq also finds documents without the field', () => ({ n: _.neq(5) }), ['b', 'c']],
    ['in and nin', () => ({ n: _.in([5, 10]) }), ['a', 'b']],
    ['nin also finds documents without the field', () => ({ n: _.nin([5]) }), ['b', 'c']],
    ['gt, gte, lt and lte compare within a type', () => ({ n: _.gt(5) }), ['b']],
    ['a range joins two comparisons', () => ({ n: _.gte(5).and(_.lte(9)) }), ['a']],
    ['exists(false)', () => ({ n: _.exists(false) }), ['c']],
    ['null matches null and a missing field', () => ({ nul: null }), ['a', 'b', 'c']],
    ['all', () => ({ t: _.all(['x', 'y']) }), ['a']],
    ['all also matches a single value', () => ({ s: _.all(['zz']) }), ['c']],
    ['size', () => ({ t: _.size(1) }), ['b']],
    [
      'elemMatch needs one element to meet all conditions',
      () => ({ o: _.elemMatch({ k: 2, v: _.gt(5) }) }),
      ['a'],
    ],
    ['elemMatch does not mix elements', () => ({ o: _.elemMatch({ k: 1, v: _.gt(5) }) }), []],
    ['mod', () => ({ n: _.mod(5, 0) }), ['a', 'b']],
    ['a value is found in an array', () => ({ t: 'x' }), ['a', 'b']],
    ['an array is found as a whole', () => ({ t: ['x'] }), ['b']],
    ['a dotted path looks into the objects of an array', () => ({ 'o.k': 2 }), ['a']],
    ['nested objects become dotted paths', () => ({ deep: { p: 1 } }), ['a']],
    ['not', () => ({ n: _.not(_.gt(6)) }), ['a', 'c']],
    ['nor', () => ({ n: _.nor([_.eq(5), _.eq(10)]) }), ['c']],
    ['or on a field', () => ({ n: _.eq(5).or(_.eq(10)) }), ['a', 'b']],
    ['or over fields', () => _.or([{ n: 5 }, { s: 'zz' }]), ['a', 'c']],
    ['and with a JavaScript regular expression', () => _.and([{ n: _.gt(1) }, { s: /^w/ }]), ['b']],
    ['db.RegExp with options', () => ({ s: db.RegExp({ regexp: '^HEL', options: 'i' }) }), ['a']],
    ['expr', () => _.expr($.gt(['$n', 6])), ['b']],
    ['dates compare', () => ({ d: _.gte(new Date('2024-03-31')) }), ['b']],
    ['a server date stands for now', () => ({ d: _.lt(db.serverDate()) }), ['a', 'b']],
    [
      'a server date can be shifted',
      () => ({ d: _.lt(db.serverDate({ offset: new Date('2024-03-10').getTime() - NOW })) }),
      ['a'],
    ],
  ];

  it.each(cases)('%s', async (_title, query, expected) => {
    expect(await ids(query())).toEqual(expected);
  });

  it('refuses a regular expression option that the cloud does not know', async () => {
    await expect(ids({ s: /w/g })).rejects.toMatchObject({ errCode: -502001 });
  });

  it('says so when an operator is not supported', async () => {
    await expect(ids({ s: _.jsonSchema({}) })).rejects.toMatchObject({
      errMsg: expect.stringContaining('LOCALCLOUD_UNSUPPORTED'),
    });
  });
});
