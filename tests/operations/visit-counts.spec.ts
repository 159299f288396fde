import { startCounty, type County } from './support/county';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe', 'zhashui']);
});
afterEach(() => county.close());

const VISIT = { day: '2026-09-24', where: '竹制品厂', households: 1, text: '', type: 'enterprise' };
const deputy = () => county.as('deputy-linhe');
const counts = async (who = 'office-zhaoning') => {
  const { visits, types } = await county.as(who).call('getVisitCounts', { year: '2026' });
  return [visits, Object.fromEntries(types.map(({ id, visits: many }) => [id, many]))];
};
const NONE = { station: 0, park: 0, enterprise: 0, community: 0, village: 0 };

describe('visits by where they went', () => {
  it('are counted once a visit, of the types that the place has, and each number shows its visits', async () => {
    await deputy().call('logVisit', VISIT, 'went');
    await deputy().call('logVisit', VISIT, 'went');
    await deputy().call('logVisit', { ...VISIT, where: '柳西村三组', type: undefined });
    await county.as('deputy-suyutong').call('logVisit', { ...VISIT, type: 'village' });
    expect(await counts()).toEqual([3, { ...NONE, enterprise: 1, village: 1 }]);
    expect(await counts('leader-chenling')).toEqual(await counts());
    const counted = { type: 'enterprise', year: '2026' };
    const { visits } = await county.as('office-zhaoning').call('listVisits', { counted });
    expect(visits.map(({ where, type }) => [where, type])).toEqual([['竹制品厂', 'enterprise']]);
    const before = await counts();
    await county.as('admin-luwei').call('recountFigures', {});
    expect(await counts()).toEqual(before);
  });

  it('a station or deputy that names a number sees its own list, and another place its own', async () => {
    await deputy().call('logVisit', VISIT);
    const counted = { type: 'enterprise', year: '2026' };
    for (const who of ['deputy-suyutong', 'station-liudong', 'zhashui-office'])
      expect((await county.as(who).call('listVisits', { counted })).visits).toEqual([]);
    expect(await county.as('station-liuxi').refusal('getVisitCounts', { year: '2026' })).toBe('wrong_caller');
  });

  it('take no type that the place does not know', async () => {
    expect(await deputy().refusal('logVisit', { ...VISIT, type: 'moon' })).toBe('visit_type_unknown');
  });

  it.each([
    ['before the sums are written', { kind: 'crash_before', collection: 'sums' }],
    ['after the sums are written', { kind: 'crash_after', collection: 'sums' }],
  ] as const)('are counted once where the function died %s', async (_when, fault) => {
    await deputy().call('logVisit', VISIT);
    county.cloud.faults.set({ ...fault, functionName: 'api' });
    await deputy()
      .call('logVisit', { ...VISIT, type: 'park' })
      .catch(() => undefined);
    county.cloud.faults.clear();
    county.cloud.clock.advance(61_000);
    for (let times = 0; times < 2; times += 1) await county.jobs();
    expect(await counts()).toEqual([2, { ...NONE, enterprise: 1, park: 1 }]);
  });
});
