import { countAssignment, routesOf } from '../../cloudfunctions/store/routing';
import { enterRuling } from '../../cloudfunctions/services/routing/enter-ruling';
import type { StoredItem } from '../../cloudfunctions/store/items';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const counted = (areaId: string | undefined, unitId: string, eventId: string) =>
  inFunction(county, () => countAssignment('qinghe', 'environment', areaId, unitId, eventId));
/** The ruling of the item's fifth event. */
const ruled = (areaId: string, unitId: string, eventId: string, at = 1) => {
  const item = {
    placeId: 'qinghe',
    no: 'QH260924-AAAAA',
    updatedAt: at,
    events: [],
  } as unknown as StoredItem;
  const effect = {
    id: '5.route',
    type: 'learn_route',
    seq: 5,
    categoryId: 'environment',
    ruled: true,
  } as const;
  return inFunction(county, () => enterRuling(item, { ...effect, areaId, unitId }, eventId));
};

const units = async (input: { areaId?: string; tier?: 'town' | 'county' } = {}, name = 'office-zhaoning') =>
  (await county.as(name).call('listUnits', { categoryId: 'environment', ...input })).units;
const order = async (input: { areaId?: string; tier?: 'town' | 'county' } = {}) =>
  (await units(input)).filter(({ suggested }) => suggested).map(({ id }) => id);
const timesOf = async (unitId: string, name?: string) =>
  (await units({}, name)).find(({ id }) => id === unitId)?.assignedBefore;

describe('units to assign to', () => {
  it("come in the order of the place's catalogue while nothing is known, the others after them", async () => {
    expect(await order()).toEqual(['sthj', 'liuxi_gov', 'shimen_gov', 'huangpo_gov']);
    const all = (await units()).map(({ id, assignedBefore }) => [id, assignedBefore]);
    expect(all[4]).toEqual(['jtj', 0]);
    expect(all).toHaveLength(11);
  });

  it('say how often they were assigned such items, in all areas together, each event once', async () => {
    await counted('liuxi', 'sthj', 'item-1.3');
    await counted('liuxi', 'sthj', 'item-1.3');
    await counted('shimen', 'sthj', 'item-2.3');
    await counted(undefined, 'sthj', 'item-3.3');
    await counted('liuxi', 'jtj', 'item-4.3');
    expect(await timesOf('sthj')).toBe(3);
    expect(await timesOf('jtj')).toBe(1);
    expect(await timesOf('slj')).toBe(0);
    const transport = await county.as('office-zhaoning').call('listUnits', { categoryId: 'transport' });
    expect(transport.units.every(({ assignedBefore }) => assignedBefore === 0)).toBe(true);
    expect(await timesOf('sthj', 'zhashui-office')).toBe(undefined);
  });

  it('are counted right when many are assigned at once, the first of their kind', async () => {
    const events = Array.from({ length: 8 }, (_, nth) => `item-${nth}.3`);
    await Promise.all([...events, ...events].map((event) => counted('liuxi', 'sthj', event)));
    expect(await timesOf('sthj')).toBe(8);
  });

  it('begin with the one that a ruling made the owner, in its area alone, until another ruling', async () => {
    await ruled('liuxi', 'slj', 'item-1.5');
    expect(await order({ areaId: 'liuxi' })).toEqual([
      'slj',
      'sthj',
      'liuxi_gov',
      'shimen_gov',
      'huangpo_gov',
    ]);
    expect(await order({ areaId: 'shimen' })).toEqual(['sthj', 'liuxi_gov', 'shimen_gov', 'huangpo_gov']);
    expect(await order()).toEqual(['sthj', 'liuxi_gov', 'shimen_gov', 'huangpo_gov']);
    expect(await order({ areaId: 'liuxi', tier: 'town' })).toEqual([
      'liuxi_gov',
      'shimen_gov',
      'huangpo_gov',
    ]);
    await ruled('liuxi', 'shimen_gov', 'item-2.5', 2);
    // The first ruling's effect comes again, late.
    await ruled('liuxi', 'slj', 'item-1.5');
    expect(await order({ areaId: 'liuxi' })).toEqual(['shimen_gov', 'sthj', 'liuxi_gov', 'huangpo_gov']);
  });

  it('are counted in one document a pair, with the last three', async () => {
    for (const [nth, unitId] of ['jtj', 'sthj', 'sthj', 'slj'].entries())
      await counted('liuxi', unitId, `item-${nth}.3`);
    expect(await inFunction(county, () => routesOf('qinghe', 'environment'))).toEqual([
      {
        _id: 'qinghe/environment/liuxi',
        areaId: 'liuxi',
        counts: { jtj: 1, sthj: 2, slj: 1 },
        last: ['sthj', 'sthj', 'slj'],
      },
    ]);
  });

  it('are read in two queries beside each other, and in none without a category', async () => {
    const office = county.as('office-zhaoning');
    const calls = () =>
      (county.cloud.lastInvocation()?.trace ?? []).filter(({ action }) => action.startsWith('database.'))
        .length;
    await office.call('listUnits', {});
    await office.call('listUnits', { categoryId: 'environment', areaId: 'liuxi' });
    expect(calls()).toBe(2);
    await office.call('listUnits', {});
    expect(calls()).toBe(0);
  });

  it('of an item are asked for by the area that its page names', async () => {
    const { no } = await county.as('resident-wang').call('submit', {
      placeId: 'qinghe',
      scene: 'Xm9AK7aT2X2r',
      text: '上学路一下雨就积水，娃娃要蹚过去。',
    });
    expect((await county.as('office-zhaoning').call('getItem', { no })).areaId).toBe('liuxi-v');
  });
});
