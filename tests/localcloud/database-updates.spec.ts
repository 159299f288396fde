import { NOW, startDatabaseServer, type DatabaseServer } from './support/database-server';
import { OPERATOR_ROWS } from './support/operator-rows';
import type { Command, Row, SdkDatabase } from './support/sdk-database';

let server: DatabaseServer;
let db: SdkDatabase;
let _: Command;

beforeAll(async () => {
  server = await startDatabaseServer([{ name: 'o', indexes: [] }]);
  db = server.db;
  _ = db.command;
});

afterAll(() => server.close());

beforeEach(() => {
  server.engine.reset();
  server.engine.insertMany('o', OPERATOR_ROWS);
});

async function changed(data: object): Promise<Row> {
  await db.collection('o').doc('a').update({ data });
  return (await db.collection('o').doc('a').get()).data;
}

describe('update operators, as the SDK sends them', () => {
  const cases: [string, () => object, Row][] = [
    ['set', () => ({ n: 6 }), { n: 6 }],
    ['inc', () => ({ n: _.inc(2) }), { n: 7 }],
    ['inc makes a missing field', () => ({ cnt: _.inc(2) }), { cnt: 2 }],
    ['mul', () => ({ n: _.mul(3) }), { n: 15 }],
    ['mul makes a missing field 0', () => ({ cnt: _.mul(3) }), { cnt: 0 }],
    ['max raises', () => ({ n: _.max(20) }), { n: 20 }],
    ['max keeps what is larger', () => ({ n: _.max(1) }), { n: 5 }],
    ['min lowers', () => ({ n: _.min(2) }), { n: 2 }],
    ['rename moves the value', () => ({ s: _.rename('s2') }), { s2: 'Hello' }],
    ['a nested object is merged', () => ({ deep: { y: 2 } }), { deep: { p: 1, y: 2 } }],
    ['_.set replaces a nested object', () => ({ deep: _.set({ z: 1 }) }), { deep: { z: 1 } }],
    ['a dotted path makes the objects on its way', () => ({ 'a1.b1.c1': 1 }), { a1: { b1: { c1: 1 } } }],
    ['an index addresses an element', () => ({ 't.0': 'M' }), { t: ['M', 'y', 'z'] }],
    ['push one', () => ({ t: _.push('w') }), { t: ['x', 'y', 'z', 'w'] }],
    ['push several', () => ({ t: _.push(['v', 'w']) }), { t: ['x', 'y', 'z', 'v', 'w'] }],
    [
      'push with sort and slice',
      () => ({ t: _.push({ each: ['q', 'b'], sort: 1, slice: 3 }) }),
      { t: ['b', 'q', 'x'] },
    ],
    [
      'push at a position, the last ones kept',
      () => ({ t: _.push({ each: ['q'], position: 1, slice: -3 }) }),
      { t: ['q', 'y', 'z'] },
    ],
    ['push makes a missing array', () => ({ fresh: _.push(1) }), { fresh: [1] }],
    ['unshift', () => ({ t: _.unshift(['1', '2']) }), { t: ['1', '2', 'x', 'y', 'z'] }],
    ['pop', () => ({ t: _.pop() }), { t: ['x', 'y'] }],
    ['shift', () => ({ t: _.shift() }), { t: ['y', 'z'] }],
    ['pull a value', () => ({ t: _.pull('y') }), { t: ['x', 'z'] }],
    ['pull by an operator', () => ({ t: _.pull(_.in(['x', 'z'])) }), { t: ['y'] }],
    ['pull objects by their fields', () => ({ o: _.pull({ k: 1 }) }), { o: [{ k: 2, v: 9 }] }],
    ['pull objects by operators', () => ({ o: _.pull({ v: _.gt(5) }) }), { o: [{ k: 1, v: 2 }] }],
    ['pullAll', () => ({ t: _.pullAll(['x', 'y']) }), { t: ['z'] }],
    ['addToSet adds what is new', () => ({ t: _.addToSet('m') }), { t: ['x', 'y', 'z', 'm'] }],
    ['addToSet leaves what is there', () => ({ t: _.addToSet('y') }), { t: ['x', 'y', 'z'] }],
    [
      'addToSet with each is taken literally: the SDK sends no $each',
      () => ({ t: _.addToSet({ each: ['m'] }) }),
      { t: ['x', 'y', 'z', { each: ['m'] }] },
    ],
    [
      'a server date is the cloud clock',
      () => ({ sd: db.serverDate({ offset: 3_600_000 }) }),
      { sd: new Date(NOW + 3_600_000) },
    ],
  ];

  it.each(cases)('%s', async (_title, data, expected) => {
    expect(await changed(data())).toMatchObject(expected);
  });

  it('remove and rename leave no trace of the field', async () => {
    expect(await changed({ s: _.remove() })).not.toHaveProperty('s');
    expect(await changed({ n: _.rename('m') })).not.toHaveProperty('n');
  });

  it('the positional $ is the element that the query matched', async () => {
    await db
      .collection('o')
      .where({ _id: 'a', 'o.k': 2 })
      .update({ data: { 'o.$.v': 100 } });
    expect((await db.collection('o').doc('a').get()).data['o']).toEqual([
      { k: 1, v: 2 },
      { k: 2, v: 100 },
    ]);
  });

  it('the positional $ follows elemMatch', async () => {
    await db
      .collection('o')
      .where({ o: _.elemMatch({ k: 2, v: 9 }) })
      .update({ data: { 'o.$.k': 3 } });
    expect((await db.collection('o').doc('a').get()).data['o']).toEqual([
      { k: 1, v: 2 },
      { k: 3, v: 9 },
    ]);
  });

  it('$[] is every element', async () => {
    await db
      .collection('o')
      .doc('a')
      .update({ data: { 'o.$[].v': _.inc(1) } });
    expect((await db.collection('o').doc('a').get()).data['o']).toEqual([
      { k: 1, v: 3 },
      { k: 2, v: 10 },
    ]);
  });

  const refused: [string, () => object, RegExp][] = [
    ['inc on a text', () => ({ s: _.inc(1) }), /Cannot apply \$inc to a value of non-numeric type/],
    ['push on a number', () => ({ n: _.push(1) }), /'n' must be an array but is of type int/],
    ['a field inside a number', () => ({ 'n.x': 1 }), /Cannot create field 'x' in element \{n: 5\}/],
    ['a field inside null', () => ({ 'nul.x': 1 }), /Cannot create field 'x' in element \{nul: null\}/],
    [
      'two operators on one path',
      () => ({ 'deep.p': _.inc(1), deep: _.set({}) }),
      /would create a conflict at 'deep'/,
    ],
    ['an unmatched positional $', () => ({ 'o.$.v': 1 }), /positional operator did not find the match/],
  ];

  it.each(refused)('refuses %s', async (_title, data, message) => {
    await expect(changed(data())).rejects.toMatchObject({
      errCode: -502001,
      errMsg: expect.stringMatching(message),
    });
  });
});
