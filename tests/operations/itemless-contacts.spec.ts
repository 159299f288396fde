import { keepSchema } from '../../cloudfunctions/store/environment';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aVoice } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const HOUR = 3_600_000;
const SAID = aVoice({ name: '王小宝', phone: '13900001234' });
const contacts = () => county.cloud.engine.count('contacts');
const items = () => county.cloud.engine.count('items');
const who = () => county.as('resident-wang');
const opened = async (no: string) =>
  county.as('deputy-linhe').call('openContact', { no, reason: '约时间去看' });

/** The function ends when name and phone are written, and the item is not. */
async function endedBetween(key: string): Promise<void> {
  county.cloud.faults.set({ kind: 'crash_before', action: 'database.insertDocument', collection: 'items' });
  await expect(who().ask('submit', SAID, key)).rejects.toThrow();
  await county.cloud.idle();
  expect([contacts(), items()]).toEqual([1, 0]);
}

describe('a name whose item never came, because the function was ended between the two,', () => {
  it('stays a day, for whoever sends again, and then goes with the timer', async () => {
    await endedBetween('once');
    county.cloud.clock.advance(24 * HOUR - 1);
    await county.jobs();
    expect(contacts()).toBe(1);
    county.cloud.clock.advance(1);
    expect(await county.jobs()).toMatchObject({ itemlessContacts: 1 });
    expect(contacts()).toBe(0);
  });

  it('stays for good when the same words come again in time', async () => {
    await endedBetween('again');
    county.cloud.clock.advance(23 * HOUR);
    const { no } = await who().call('submit', SAID, 'again');
    for (let day = 0; day < 3; day += 1) {
      county.cloud.clock.advance(24 * HOUR);
      await county.jobs();
    }
    expect([contacts(), items()]).toEqual([1, 1]);
    expect(await opened(no)).toMatchObject({ name: '王小宝', phone: '13900001234' });
  });

  it('is not swept from under an item that comes while the timer looks', async () => {
    await endedBetween('meanwhile');
    county.cloud.clock.advance(30 * HOUR);
    county.cloud.faults.set({
      kind: 'slow',
      action: 'database.removeDocument',
      collection: 'contacts',
      ms: 200,
    });
    const sweeping = county.jobs();
    const { no } = await who().call('submit', SAID, 'meanwhile');
    await sweeping;
    expect([contacts(), items()]).toEqual([1, 1]);
    expect(await opened(no)).toMatchObject({ name: '王小宝' });
  });

  it('stays while a backup is being restored, whose items come after it', async () => {
    await endedBetween('restored');
    county.cloud.clock.advance(48 * HOUR);
    await inFunction(county, () => keepSchema({ version: 2, restoring: 'abc' }));
    await county.jobs();
    expect(contacts()).toBe(1);
    await inFunction(county, () => keepSchema({ version: 2 }));
    await county.jobs();
    expect(contacts()).toBe(0);
  });

  it('is found behind more than a hundred that have their items, also of one moment', async () => {
    const { no } = await who().call('submit', SAID);
    const { engine } = county.cloud;
    const [item] = engine.reader.documents(engine.collection('items'), {});
    const at = county.cloud.clock.now();
    const others = Array.from({ length: 130 }, (_, nth) => `other-${String(nth).padStart(3, '0')}`);
    engine.insertMany(
      'items',
      others.map((_id, nth) => ({
        ...item,
        _id,
        no: `x${nth}`,
        shareToken: `x${nth}`,
        lists: [],
        nextAt: null,
      })),
    );
    engine.insertMany(
      'contacts',
      [...others, 'other-999'].map((_id) => ({ _id, at })),
    );
    county.cloud.clock.advance(25 * HOUR);
    await county.jobs();
    expect(contacts()).toBe(132);
    await county.jobs();
    expect(contacts()).toBe(131);
    expect(await opened(no)).toMatchObject({ name: '王小宝' });
  });
});
