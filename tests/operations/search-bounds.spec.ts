import { owingKey, searchKey } from '../../cloudfunctions/services/search/keys';
import { officeScope } from '@shared/permission/roles';
import { startCounty, type County } from './support/county';
import { AN_ASSIGNMENT, aVoice } from './support/voice';

/** More than one page looks at. */
const MANY = 3000;

let county: County;
let no = '';
beforeAll(async () => {
  county = await startCounty();
  no = (await county.as('resident-wang').call('submit', aVoice({ text: '路灯全坏了，鹦鹉洲一片黑。' }))).no;
  county.cloud.clock.advance(31_000);
  await county.jobs();
});
afterAll(() => county.close());

const all = (collection: string, filter: Record<string, unknown> = {}) => {
  const { engine } = county.cloud;
  return engine.reader.documents(engine.collection(collection), filter);
};

/** What the last call asked of the database. */
const calls = () =>
  (county.cloud.lastInvocation()?.trace ?? []).filter(({ action }) => action.startsWith('database.')).length;

describe('a page of a place that has collected much', () => {
  beforeAll(() => {
    const key = (piece: string) => searchKey('qinghe', 'piece', piece);
    const finder = searchKey('qinghe', 'finder', officeScope('qinghe'));
    const [own] = all('search_entries');
    // Later than the one that is looked for; each has the words that lead to it, and nothing of them is an item.
    county.cloud.engine.insertMany(
      'search_entries',
      Array.from({ length: MANY }, (_, nth) => ({
        _id: `other-${String(nth).padStart(5, '0')}`,
        at: Number(own?.at) + 1 + nth,
        version: 1,
        keys: [finder, key('路灯'), ...(nth % 2 === 0 ? [key('灯全'), key('全坏')] : [key('坏了')])],
        owedAt: Date.UTC(2026, 8, 30, 1) + nth,
        owing: [owingKey('qinghe', officeScope('qinghe'))],
        forgotten: 0,
      })),
    );
  });

  it('is led by the rarest word: then it is there at once', async () => {
    const found = await county.as('office-zhaoning').call('searchItems', { text: '鹦鹉洲 路灯' });
    expect(found.items.map((item) => item.no)).toEqual([no]);
    expect(found.next).toBeUndefined();
  });

  it('looks at so many and says how far back it has looked; the next page goes on from there', async () => {
    const office = county.as('office-zhaoning');
    let cursor: string | undefined;
    const pages = [];
    do {
      const page = await office.call('searchItems', { text: '路灯全坏了', cursor });
      pages.push({ nos: page.items.map((item) => item.no), back: page.lookedBackTo, calls: calls() });
      cursor = page.next;
    } while (cursor !== undefined && pages.length < 9);
    const own = Number(all('search_entries').find(({ version }) => version !== 1)?.at);
    // 灯全 and 全坏 stand in every other one: two stretches of 500 of them, and the item is behind.
    expect(pages.map(({ nos, back }) => ({ nos, back: back && back - own }))).toEqual([
      { nos: [], back: 1001 },
      { nos: [no], back: undefined },
    ]);
    expect(Math.max(...pages.map((page) => page.calls))).toBeLessThan(16);
  });

  it('without words is led by the filter', async () => {
    const office = county.as('office-zhaoning');
    const first = await office.call('searchItems', { filter: { phase: 'open' } });
    expect(first.items.map((item) => item.no)).toEqual([no]);
  });
});

describe('what is owed', () => {
  const within = { due: 'days', dueFrom: '2026-09-30', dueTo: '2027-12-31' } as const;

  it('of one unit among many is met at once, however much is owed before it', async () => {
    await county.as('deputy-linhe').call('handOver', { no, reason: 'needs_department' });
    await county.as('office-zhaoning').call('assign', { no, ...AN_ASSIGNMENT });
    county.cloud.clock.advance(31_000);
    await county.jobs();
    const ask = () =>
      county.as('office-zhaoning').call('searchItems', { filter: { ...within, unitId: 'jtj' } });
    // The first also learns again who asks.
    await ask();
    const found = await ask();
    expect(found.items.map((item) => item.no)).toEqual([no]);
    expect(found.total).toBe(1);
    expect(calls()).toBe(3);
  });
});

describe('which index answers', () => {
  it('is the one of keys in the order of the list, and the one of dates', () => {
    const { engine } = county.cloud;
    const latest = [
      ['at', -1],
      ['_id', -1],
    ] as const;
    const filter = { $and: [{ keys: { $in: ['a'] } }, { keys: { $all: ['b'] } }, { at: { $gte: 1 } }] };
    expect(engine.explain('search_entries', filter, latest, 21)).toMatchObject({
      indexes: ['by_key'],
      sorted: true,
    });
    const owed = {
      $and: [{ owing: { $in: ['a'] } }, { owedAt: { $gte: 0, $lt: 9 } }, { keys: { $all: ['b'] } }],
    };
    const first = [
      ['owedAt', 1],
      ['_id', 1],
    ] as const;
    expect(engine.explain('search_entries', owed, first, 21)).toMatchObject({
      indexes: ['by_owing'],
      sorted: true,
    });
  });
});
