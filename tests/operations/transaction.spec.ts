import { collection } from '../../cloudfunctions/platform/database';
import { inTransaction } from '../../cloudfunctions/platform/transaction';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

interface Counter {
  get(): Promise<{ data: { count: number } }>;
}

/** Reads, waits a moment, writes what it read plus one: what goes wrong without a transaction. */
async function addOne(): Promise<void> {
  await inTransaction(async (transaction) => {
    const document = transaction.collection('contacts').doc('counter');
    const { data } = await (document as unknown as Counter).get();
    await document.update({ data: { count: data.count + 1 } });
  });
}

describe('the transaction helper', () => {
  it('loses no update when two write at once, although the SDK itself does not retry', async () => {
    const count = await inFunction(county, async () => {
      await collection('contacts').add({ data: { _id: 'counter', count: 0 } });
      await Promise.all([addOne(), addOne()]);
      const { data } = await collection('contacts').where({ _id: 'counter' }).limit(1).get();
      return data[0]?.count;
    });
    expect(count).toBe(2);
  });

  it('leaves nothing behind when its work fails', async () => {
    const work = inFunction(county, () =>
      inTransaction(async (transaction) => {
        await transaction.collection('contacts').add({ data: { _id: 'half-done' } });
        throw new Error('changed my mind');
      }),
    );
    await expect(work).rejects.toThrow('changed my mind');
    const found = await inFunction(county, () => collection('contacts').where({ _id: 'half-done' }).count());
    expect(found.total).toBe(0);
  });
});
