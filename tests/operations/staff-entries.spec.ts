import type { Membership } from '@shared/permission/roles';
import { followSeats } from '../../cloudfunctions/services/members/follow-seats';
import {
  addEntry,
  changeEntry,
  entriesOfPlace,
  findEntry,
  listEntries,
  saveEntry,
  seatKey,
  seatsOf,
  type StoredStaffEntry,
} from '../../cloudfunctions/store/staff-entries';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';

let county: County;
beforeEach(async () => {
  // Of the seats that the file leaves free, none is there: each test makes its own.
  county = await startCounty((file) => ({ ...file, roster: { ...file.roster, seats: [] } }));
});
afterEach(() => county.close());

const here = <Result>(work: () => Promise<Result>) => inFunction(county, work);
const NEW: Membership = {
  id: 'jtj-wu',
  placeId: 'qinghe',
  role: 'handler',
  name: '伍小禾',
  title: '县交通运输局',
  unitId: 'jtj',
};
const newSeat = { placeId: 'qinghe', entryId: 'jtj-wu', membership: NEW, phoneTail: '5678' };
const found = async (): Promise<StoredStaffEntry> => {
  const entry = await findEntry('qinghe', 'jtj-wu');
  if (!entry) throw new Error('the seat is not there');
  return entry;
};

describe('the seats of a place', () => {
  it('are there for everybody whom the file of a place names, with the person who sits there', async () => {
    const all = await here(() => entriesOfPlace('qinghe'));
    const office = all.find(({ membership }) => membership.role === 'congress_office');
    expect(office?._id).toBe(`qinghe:${office?.entryId}`);
    expect(office?.openid).toMatch(/^demo-/);
    expect(all.every(({ openid }) => openid !== undefined)).toBe(true);
  });

  it('take a row once, and a change only from who has seen the latest', async () => {
    expect(await here(() => addEntry(newSeat))).toBe(true);
    expect(await here(() => addEntry(newSeat))).toBe(false);
    const before = await here(found);
    const renamed = { ...newSeat, membership: { ...NEW, name: '伍禾' }, phoneTail: undefined };
    expect(await here(() => saveEntry(before, renamed))).toBe(true);
    expect(await here(() => saveEntry(before, newSeat))).toBe(false);
    const after = await here(found);
    expect(after).toMatchObject({ version: 2, membership: { name: '伍禾' } });
    expect(after.phoneTail).toBeUndefined();
  });

  it('are found by place, role, unit, whether somebody sits there, and characters of the name', async () => {
    await here(() => addEntry(newSeat));
    const ids = async (...lists: [string, ...string[]]) =>
      (await here(() => listEntries(lists, '', 20))).map(({ entryId }) => entryId);
    const free = seatKey.state('qinghe', 'free');
    expect(await ids(free)).toEqual(['jtj-wu']);
    expect(await ids(free, seatKey.role('qinghe', 'handler'))).toEqual(['jtj-wu']);
    expect(await ids(free, seatKey.role('qinghe', 'leader'))).toEqual([]);
    expect(await ids(seatKey.letter('qinghe', '伍'), seatKey.letter('qinghe', '禾'))).toEqual(['jtj-wu']);
    expect(await ids(seatKey.scope('qinghe', 'qinghe/unit/jtj'), free)).toEqual(['jtj-wu']);
  });

  it('keep the person when the row changes, and make the member what the seats say', async () => {
    await here(() => addEntry(newSeat));
    const at = county.cloud.clock.now();
    expect(await here(async () => changeEntry(await found(), { openid: 'resident-wu', seatedAt: at }))).toBe(
      true,
    );
    await here(() => followSeats('qinghe', 'resident-wu'));
    const hats = () => county.as('resident-wu').call('getSession', {});
    expect((await hats()).memberships).toMatchObject([{ id: 'jtj-wu', name: '伍小禾' }]);
    await here(async () => saveEntry(await found(), { ...newSeat, membership: { ...NEW, name: '伍禾' } }));
    await here(() => followSeats('qinghe', 'resident-wu'));
    county.cloud.clock.advance(60_000);
    expect((await hats()).memberships).toMatchObject([{ id: 'jtj-wu', name: '伍禾' }]);
    expect(await here(() => seatsOf('qinghe', 'resident-wu'))).toHaveLength(1);
    await here(async () => changeEntry(await found(), { openid: undefined, seatedAt: undefined }));
    await here(() => followSeats('qinghe', 'resident-wu'));
    county.cloud.clock.advance(60_000);
    expect((await hats()).memberships).toEqual([]);
    expect(county.cloud.engine.count('members', { openid: 'resident-wu' })).toBe(0);
  });

  it('that have gone are in no list', async () => {
    await here(() => addEntry(newSeat));
    await here(async () => saveEntry(await found(), { ...newSeat, leftAt: 1 }));
    expect(await here(() => listEntries([seatKey.state('qinghe', 'free')], '', 20))).toEqual([]);
  });
});
