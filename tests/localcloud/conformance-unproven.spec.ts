import { enterGround, type Ground } from './support/ground';

/** The names in brackets are those of `cloudfunctions/deploy/unproven.ts`. */
let ground: Ground;
beforeAll(async () => {
  ground = await enterGround();
});
afterAll(() => ground.close());

const run = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
const id = (name: string) => `${run}-${name}`;
const rows = () => ground.db.collection('verify_rows');
const put = (name: string, content: object) =>
  rows().add({ data: { _id: id(name), code: id(name), ...content } });
const fifty = <Result>(work: (at: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: 50 }, (_, at) => work(at)));

describe('writers at the same time', () => {
  it.each([1, 2, 3, 4, 5])(
    '[one-winner] of fifty that know the version exactly one wins, round %i',
    async (round) => {
      await put(`won-${round}`, { version: 1 });
      const results = await fifty((at) =>
        rows()
          .where({ _id: id(`won-${round}`), version: 1 })
          .update({ data: { version: 2, winner: at } }),
      );
      const winners = results.flatMap(({ stats }, at) => (stats.updated === 1 ? [at] : []));
      expect(winners).toHaveLength(1);
      const { data } = await rows()
        .doc(id(`won-${round}`))
        .get();
      expect([data['version'], data['winner']]).toEqual([2, winners[0]]);
    },
  );

  it('[limit-holds] fifty that count up to ten leave ten', async () => {
    await put('counter', { n: 0 });
    const results = await fifty(() =>
      rows()
        .where({ _id: id('counter'), n: ground.db.command.lt(10) })
        .update({ data: { n: ground.db.command.inc(1) } }),
    );
    expect(results.filter(({ stats }) => stats.updated === 1)).toHaveLength(10);
    expect((await rows().doc(id('counter')).get()).data['n']).toBe(10);
  });

  it('[unique-refused] of fifty with one unique key one is written, the others are told E11000', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) =>
        rows().add({ data: { _id: id(`same-${at}`), code: id('same') } }),
      ),
    );
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [String(result.reason)] : [],
    );
    expect(refused).toHaveLength(49);
    expect(refused.filter((words) => !/E11000|duplicate key/i.test(words))).toEqual([]);
  });
});

describe('two transactions on one document', () => {
  it('[transaction-loser] the later write fails by name, and what was lost holds no lock', async () => {
    await put('contested', { n: 0 });
    const first = await ground.db.startTransaction();
    const second = await ground.db.startTransaction();
    await first
      .collection('verify_rows')
      .doc(id('contested'))
      .update({ data: { n: 1 } });
    const lost = await second
      .collection('verify_rows')
      .doc(id('contested'))
      .update({ data: { n: 2 } })
      .then(
        () => 'written',
        (error: { errMsg?: string }) => String(error.errMsg ?? error),
      );
    expect(lost).toMatch(/TransactionConflict|TRANSACTION_CONFLICT/);
    await first.commit();
    await second.rollback().catch(() => undefined);
    const { stats } = await rows()
      .doc(id('contested'))
      .update({ data: { n: ground.db.command.inc(10) } });
    expect(stats.updated).toBe(1);
    expect((await rows().doc(id('contested')).get()).data['n']).toBe(11);
  });
});

describe('documents', () => {
  it('[document-512k] of 512 KB are kept whole', async () => {
    const text = '码'.repeat((512 * 1024) / 3);
    await put('large', { text });
    expect((await rows().doc(id('large')).get()).data['text']).toBe(text);
  });

  it('[array-index] are found by one of a list, newest first, page by page', async () => {
    for (let at = 0; at < 30; at += 1)
      await put(`listed-${at}`, { lists: [id('all'), id(at % 2 === 0 ? 'even' : 'odd')], at });
    const page = (list: string, before: number) =>
      rows()
        .where({ lists: id(list), at: ground.db.command.lt(before) })
        .orderBy('at', 'desc')
        .orderBy('_id', 'desc')
        .limit(10)
        .get();
    const pages = [
      await page('all', 100),
      await page('all', 20),
      await page('even', 100),
      await page('odd', 11),
    ];
    expect(pages.map(({ data }) => data.map((row) => row['at']))).toEqual([
      [29, 28, 27, 26, 25, 24, 23, 22, 21, 20],
      [19, 18, 17, 16, 15, 14, 13, 12, 11, 10],
      [28, 26, 24, 22, 20, 18, 16, 14, 12, 10],
      [9, 7, 5, 3, 1],
    ]);
  });
});

describe('timers', () => {
  const woken = async () => {
    await ground.timersHadTheirChance();
    const names = ground.db.command.in(['timer-utc', 'timer-beijing']);
    return (await rows().where({ code: names }).get()).data;
  };

  it('[timer-source] come as wx_trigger and as nobody', async () => {
    const found = (await woken()).map(({ source, openid }) => ({ source, openid }));
    expect(found).toEqual([{ source: 'wx_trigger', openid: null }]);
  }, 600_000);

  it('[timer-zone] have their hours in UTC', async () => {
    expect((await woken()).map(({ code }) => code)).toEqual(['timer-utc']);
  }, 600_000);
});
