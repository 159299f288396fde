import { startCounty, type County } from './support/county';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const submit = async (placeId: string, stationId: string, text: string) =>
  (await county.as(`resident-of-${placeId}`).call('submit', { placeId, stationId, text })).no;

describe('who dispatches', () => {
  it('in 柞水 passes what is the county’s to the government office, which assigns it, and nobody else does', async () => {
    const no = await submit('zhashui', 'st-center', '县道边上的护栏断了两根。');
    await county.as('zhashui-station').call('admit', { no, to: 'triage' });
    const assignment = { no, tier: 'county', categoryId: 'transport', leadUnitId: 'jsj' } as const;
    const office = county.as('zhashui-office');
    const government = county.as('zhashui-government');
    expect(await office.refusal('assign', assignment)).toBe('tier_not_yours');
    expect(await government.refusal('assign', assignment)).toBe('item_not_found');
    await office.call('assignByTier', { no, tier: 'county', categoryId: 'transport' });
    expect((await government.call('listQueue', {})).items.map((item) => item.no)).toEqual([no]);
    expect(await office.refusal('assign', assignment)).toBe('tier_not_yours');
    expect((await government.call('assign', assignment)).state).toBe('assigned');
  });

  it('in 江夏 is the street for the street and the district for the district', async () => {
    const no = await submit('jiangxia', 'st-huanglong', '黄龙大道的路灯整排不亮。');
    await county.as('jiangxia-station').call('admit', { no, to: 'triage' });
    const district = { no, tier: 'county', categoryId: 'transport', leadUnitId: 'jsj' } as const;
    const street = { ...district, tier: 'town', leadUnitId: 'huanglong_jdb' } as const;
    expect(await county.as('jiangxia-street').refusal('assign', district)).toBe('tier_not_yours');
    expect(await county.as('jiangxia-office').refusal('assign', street)).toBe('tier_not_yours');
    expect((await county.as('jiangxia-street').call('assign', street)).state).toBe('assigned');
  });
});

describe('who owns a step (江夏)', () => {
  it('is held to by the server, and the button is not there for the others', async () => {
    const no = await submit('jiangxia', 'st-huanglong', '黄龙大道的下水井盖不见了。');
    await county.as('jiangxia-station').call('admit', { no, to: 'triage' });
    const supervise = {
      no,
      form: 'onsite',
      medium: 'offline',
      dueDay: '2026-10-14',
      text: '现场看一次',
    } as const;
    const street = county.as('jiangxia-street');
    const names = async () => (await street.call('getItem', { no })).commands.map(({ name }) => name);
    expect(await names()).not.toContain('supervise');
    expect(await street.ask('supervise', supervise)).toMatchObject({
      ok: false,
      code: 'step_not_yours',
      data: { command: 'supervise', owner: '区人大常委会代工委' },
    });
    expect(await county.as('jiangxia-office').refusal('supervise', supervise)).toBe('granted');
  });
});

describe('listGroups', () => {
  it('names the four groups of 陆集, each with its party secretary first', async () => {
    const { groups } = await county.as('anybody').call('listGroups', { placeId: 'luji' });
    expect(groups.map(({ name, leadTitle, members }) => [name, members[0]?.name, leadTitle])).toEqual([
      ['湖湾村小组', '项小舟', '村党组织书记'],
      ['和平社区小组', '莫安平', '社区党组织书记'],
      ['云桥村小组', '云大桥', '村党组织书记'],
      ['稻香社区小组', '米香甜', '社区党组织书记'],
    ]);
    expect(groups.map(({ members }) => members.length)).toEqual([11, 11, 11, 11]);
  });

  it('has none where the place has none, and no place of that name nowhere', async () => {
    expect(await county.as('anybody').call('listGroups', { placeId: 'qinghe' })).toEqual({ groups: [] });
    expect(await county.as('anybody').refusal('listGroups', { placeId: 'nowhere' })).toBe('place_not_found');
  });
});
