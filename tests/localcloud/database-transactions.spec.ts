import { startDatabaseServer, type DatabaseServer } from './support/database-server';
import type { CollectionReference, SdkDatabase, SdkTransaction } from './support/sdk-database';

let server: DatabaseServer;
let db: SdkDatabase;

beforeAll(async () => {
  server = await startDatabaseServer(
    [{ name: 'acc', indexes: [{ name: 'slot', keys: [['slot', 1]], unique: true }] }],
    { transactionMs: 400, lockWaitMs: 200 },
  );
  db = server.db;
});

afterAll(() => server.close());

beforeEach(() => {
  server.invocation = undefined;
  server.engine.reset();
  server.engine.insertMany('acc', [
    { _id: 'A', amount: 100, slot: 1 },
    { _id: 'B', amount: 0, slot: 2 },
  ]);
});

const acc = (): CollectionReference => db.collection('acc');
const inc = (amount: number) => ({ data: { amount: db.command.inc(amount) } });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function amount(id: string, collection = acc()): Promise<unknown> {
  return (await collection.doc(id).get()).data['amount'];
}

/** What an application needs, because the SDK loses the code of a conflict: its own loop with rollback. */
async function retried(work: (transaction: SdkTransaction) => Promise<void>): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const transaction = await db.startTransaction();
    try {
      await work(transaction);
      await transaction.commit();
      return attempt;
    } catch (error) {
      await transaction.rollback().catch(() => undefined);
      if (!/TransactionConflict/.test(String((error as { errMsg?: string }).errMsg))) throw error;
      await pause(1 + Math.random() * 5 * attempt);
    }
  }
}

describe('a transaction', () => {
  it('moves an amount, all or nothing', async () => {
    await db.runTransaction(async (transaction) => {
      await transaction.collection('acc').doc('A').update(inc(-30));
      await transaction.collection('acc').doc('B').update(inc(30));
    });
    expect([await amount('A'), await amount('B')]).toEqual([70, 30]);
  });

  it('leaves nothing behind when it is rolled back', async () => {
    const work = db.runTransaction(async (transaction) => {
      await transaction.collection('acc').doc('A').update(inc(-30));
      await transaction.rollback({ why: 'no' });
    });
    await expect(work).rejects.toEqual({ why: 'no' });
    expect(await amount('A')).toBe(100);
  });

  it('sees its own writes, others do not before the commit', async () => {
    const transaction = await db.startTransaction();
    const inside = transaction.collection('acc');
    await inside.doc('A').update(inc(1));
    await inside.add({ data: { _id: 'C', amount: 5, slot: 3 } });
    await inside.doc('B').remove();
    await inside.doc('D').set({ data: { amount: 9, slot: 4 } });
    expect([await amount('A', inside), await amount('C', inside), await amount('D', inside)]).toEqual([
      101, 5, 9,
    ]);
    expect((await acc().count()).total).toBe(2);
    await transaction.commit();
    expect((await acc().orderBy('_id', 'asc').get()).data.map((row) => row['_id'])).toEqual(['A', 'C', 'D']);
  });

  it('reads the state at its start, whatever is written, created or removed since', async () => {
    const transaction = await db.startTransaction();
    await acc().doc('A').update(inc(1));
    await acc().doc('A').update(inc(1));
    await acc().doc('B').remove();
    await acc().add({ data: { _id: 'C', slot: 3 } });
    const inside = transaction.collection('acc');
    expect([await amount('A', inside), await amount('B', inside)]).toEqual([100, 0]);
    await expect(inside.doc('C').get()).rejects.toMatchObject({ errCode: -1 });
    await transaction.rollback();
    expect(await amount('A')).toBe(102);
  });

  it('fails at once on a document that another transaction has written', async () => {
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await first.collection('acc').doc('A').update(inc(1));
    await expect(second.collection('acc').doc('A').update(inc(1))).rejects.toMatchObject({
      errMsg: expect.stringContaining('TransactionConflict'),
    });
    await first.commit();
    expect(await amount('A')).toBe(101);
  });

  it('fails at once on a document that was written since its start', async () => {
    const transaction = await db.startTransaction();
    await acc().doc('A').update(inc(1));
    await expect(transaction.collection('acc').doc('A').update(inc(1))).rejects.toMatchObject({
      errMsg: expect.stringContaining('TransactionConflict'),
    });
  });

  it('loses no update among many that retry', async () => {
    await Promise.all(
      Array.from({ length: 8 }, () =>
        retried(async (transaction) => {
          const inside = transaction.collection('acc').doc('A');
          const { data } = await inside.get();
          await inside.update({ data: { amount: Number(data['amount']) + 1 } });
        }),
      ),
    );
    expect(await amount('A')).toBe(108);
  });

  it('checks unique keys when it writes, and frees the keys it gives up', async () => {
    const transaction = await db.startTransaction();
    const inside = transaction.collection('acc');
    await expect(inside.doc('A').update({ data: { slot: 2 } })).rejects.toMatchObject({ errCode: -502001 });
    await transaction.rollback();
    await db.runTransaction(async (swap) => {
      await swap
        .collection('acc')
        .doc('B')
        .update({ data: { slot: 9 } });
      await swap
        .collection('acc')
        .doc('A')
        .update({ data: { slot: 2 } });
    });
    expect((await acc().where({ slot: 2 }).get()).data[0]!['_id']).toBe('A');
  });

  it('meets a conflict at commit when its unique key was taken meanwhile; the SDK tries that again', async () => {
    let runs = 0;
    await db.runTransaction(async (transaction) => {
      runs++;
      const slot = runs === 1 ? 7 : 8;
      await transaction.collection('acc').doc('A').update({ data: { slot } });
      if (runs === 1) await acc().doc('B').update({ data: { slot } });
    });
    expect(runs).toBe(2);
    expect((await acc().doc('A').get()).data['slot']).toBe(8);
  });

  it('ends when its time is over: the lock is gone and the commit fails', async () => {
    const transaction = await db.startTransaction();
    await transaction.collection('acc').doc('A').update(inc(1));
    await pause(500);
    await acc().doc('A').update(inc(5));
    await expect(transaction.commit()).rejects.toThrow('must be committed or aborted in 30 seconds');
    expect(await amount('A')).toBe(105);
  });

  it('refuses queries: only single documents take part', async () => {
    const transaction = await db.startTransaction();
    await expect(transaction.collection('acc').where({ amount: 100 }).get()).rejects.toMatchObject({
      errMsg: expect.stringContaining('only single-document operations'),
    });
    await transaction.rollback();
  });
});

describe('ordinary writes beside a transaction', () => {
  it('wait for the lock and then see what was committed', async () => {
    const transaction = await db.startTransaction();
    await transaction.collection('acc').doc('A').update(inc(1));
    let done = false;
    const write = acc()
      .doc('A')
      .update(inc(100))
      .then(() => (done = true));
    await pause(60);
    expect(done).toBe(false);
    await transaction.commit();
    await write;
    expect(await amount('A')).toBe(201);
  });

  it('wait for a document that is about to be created, and then collide with it', async () => {
    const transaction = await db.startTransaction();
    await transaction.collection('acc').add({ data: { _id: 'C', slot: 3 } });
    const write = acc().add({ data: { _id: 'C', slot: 4 } });
    write.catch(() => undefined);
    await transaction.commit();
    await expect(write).rejects.toMatchObject({ errMsg: expect.stringContaining('E11000') });
  });

  it('give up when the lock is held too long', async () => {
    const transaction = await db.startTransaction();
    await transaction.collection('acc').doc('A').update(inc(1));
    await expect(acc().where({ amount: 100 }).remove()).rejects.toMatchObject({
      errMsg: expect.stringContaining('waited too long'),
    });
    await transaction.rollback();
  });

  it('touch other documents freely', async () => {
    const transaction = await db.startTransaction();
    await transaction.collection('acc').doc('A').update(inc(1));
    await acc().doc('B').update(inc(1));
    await transaction.commit();
    expect([await amount('A'), await amount('B')]).toEqual([101, 1]);
  });
});

describe('requests that the SDK silently takes out of a transaction', () => {
  const requests: [string, (inside: CollectionReference) => Promise<unknown>][] = [
    ['where().update()', (inside) => inside.where({ amount: 0 }).update({ data: { amount: 1 } })],
    ['where().remove()', (inside) => inside.where({ amount: 0 }).remove()],
    ['where().count()', (inside) => inside.where({ amount: 0 }).count()],
    ['aggregate()', (inside) => inside.aggregate().match({ amount: 0 }).end()],
  ];

  it.each(requests)('%s is refused while its function holds a transaction', async (name, request) => {
    server.invocation = 'run-1';
    const transaction = await db.startTransaction();
    await expect(request(transaction.collection('acc'))).rejects.toMatchObject({
      errMsg: expect.stringContaining(`[LOCALCLOUD_OUTSIDE_TRANSACTION] ${name}`),
    });
    server.invocation = 'run-2';
    await request(acc());
    server.invocation = 'run-1';
    await transaction.rollback();
    await request(acc());
  });
});
