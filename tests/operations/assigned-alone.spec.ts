import type { PlaceFile } from '@shared/place/roster';
import { measure } from '../../cloudfunctions/store/routing-measures';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aVoice, RESIDENT } from './support/voice';

/** Sure to be 劳动和社会保障, for which the place’s file names one unit. */
const SURE = '公司拖欠我们三个月工资，一直不发，社保也没交，劳动合同也不签。';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe']);
});
afterEach(() => county.close());

const office = () => county.as('office-zhaoning');
const measured = async () =>
  (await office().call('getRoutingCatalogue', {})).categories.find(({ id }) => id === 'labour');

const compared = (count: number, right = count) =>
  inFunction(county, async () => {
    for (let nth = 0; nth < count; nth += 1) {
      const one = { categoryId: 'labour', sure: true, count: 1, right: nth < right ? 1 : 0 } as const;
      await measure('qinghe', one, `compared-${nth}`);
    }
  });

const switched = () => office().call('switchRouting', { categoryId: 'labour', mode: 'automatic' });

/** A voice as it is after its deputy has passed it on. */
async function passedOn(text = SURE) {
  const { no } = await county.as(RESIDENT).call('submit', aVoice({ text }));
  await county.as('deputy-linhe').call('handOver', { no, reason: 'needs_department' });
  return no;
}

/** What is only counted is the timer's, half a minute later. */
const settled = async () => {
  county.cloud.clock.advance(60_000);
  await county.jobs();
};

const seen = (no: string) => office().call('getItem', { no });

describe('in a new place', () => {
  it('everything is only suggested, and what people choose is compared with it', async () => {
    const no = await passedOn();
    expect((await seen(no)).state).toBe('triage');
    const { category, route } = await office().call('suggestRoute', { no });
    expect(category?.decision).toBe('auto');
    expect(category?.ids[0]).toBe('labour');
    expect(category?.words).toMatch(/^像劳动和社会保障，\d+% 有把握$/);
    expect(route).toMatchObject({ categoryId: 'labour', tier: 'county', unitId: 'rsj' });
    expect(route?.because).toEqual(['劳动和社会保障 + 柳西村，按本地分工 → 县人力资源和社会保障局']);
    await office().call('assign', { no, tier: 'county', categoryId: 'labour', leadUnitId: 'rsj' });
    const other = await passedOn();
    await office().call('assign', { no: other, tier: 'county', categoryId: 'commerce', leadUnitId: 'scjg' });
    await settled();
    expect(await measured()).toMatchObject({
      mode: 'suggest',
      count: 2,
      right: 1,
      sureCount: 2,
      sureRight: 1,
    });
    const { route: next } = await office().call('suggestRoute', { no: await passedOn() });
    expect(next?.because[1]).toBe('上一件也是交给它');
  });

  it('nothing can be let go before thirty were compared', async () => {
    await compared(29);
    expect(await office().ask('switchRouting', { categoryId: 'labour', mode: 'automatic' })).toMatchObject({
      ok: false,
      code: 'measured_too_little',
      data: { count: 29, minimum: 30 },
    });
    expect(await measured()).toMatchObject({ mode: 'suggest' });
  });
});

describe('a category that goes by itself', () => {
  beforeEach(async () => {
    await compared(30, 29);
  });

  it('was switched by whoever may assign, and by nobody else', async () => {
    for (const who of ['resident-wang', 'station-liuxi', 'unit-jtj', 'leader-chenling', 'admin-luwei'])
      expect(await county.as(who).refusal('switchRouting', { categoryId: 'labour', mode: 'automatic' })).toBe(
        'wrong_caller',
      );
    expect(await switched()).toEqual({ mode: 'automatic', count: 30, right: 29 });
  });

  it('is assigned when it comes to the office, with its reason, and all are told', async () => {
    await switched();
    const no = await passedOn();
    const item = await seen(no);
    expect(item).toMatchObject({ state: 'assigned', categoryId: 'labour' });
    const last = item.timeline[item.timeline.length - 1];
    expect(last).toMatchObject({ type: 'assigned', by: { standing: 'timer' } });
    expect(last?.texts['note']).toBe('劳动和社会保障 + 柳西村，按本地分工 → 县人力资源和社会保障局');
    const own = await county.as(RESIDENT).call('getItem', { no });
    expect(JSON.stringify(own.timeline)).not.toContain('按本地分工');
    await settled();
    const { notices } = await county.as(RESIDENT).call('listNotices', {});
    expect(notices.map(({ code }) => code)).toContain('N06');
    expect(await measured()).toMatchObject({ sureCount: 31, sureRight: 30 });
  });

  it('calls the office to nothing, and tells the unit that loses it when the office gives it to another', async () => {
    await switched();
    const codesOf = async (who: string, no: string) =>
      (await county.as(who).call('listNotices', {})).notices
        .filter((notice) => notice.no === no)
        .map(({ code }) => code);
    const no = await passedOn();
    await settled();
    expect(await codesOf('office-zhaoning', no)).toEqual([]);
    expect(await codesOf('unit-rsj', no)).toEqual(['N14']);
    await office().call('assign', { no, tier: 'county', categoryId: 'commerce', leadUnitId: 'jtj' });
    await settled();
    expect(await codesOf('unit-rsj', no)).toEqual(['N28', 'N14']);
    expect(await codesOf('unit-jtj', no)).toEqual(['N14']);
    const { notices } = await county.as('unit-rsj').call('listNotices', {});
    expect(notices.find(({ code }) => code === 'N28')?.body).toBe(
      '青禾县人大办改交给县交通运输局了，不用您单位办。',
    );
    const waiting = await passedOn('我们这里有件事想请你们看看，麻烦了。');
    await settled();
    expect(await codesOf('office-zhaoning', waiting)).toEqual(['N12']);
  });

  it('goes by itself too when the timer takes it from a deputy who is silent', async () => {
    await switched();
    const { no } = await county.as(RESIDENT).call('submit', aVoice({ text: SURE }));
    county.cloud.clock.advance(7 * 86_400_000);
    await county.jobs();
    expect((await seen(no)).state).toBe('assigned');
  });

  it('can be given to another unit by the office, and the suggestion is counted as wrong', async () => {
    await switched();
    const no = await passedOn();
    const before = await seen(no);
    expect(before.commands.map(({ name }) => name)).toContain('assign');
    county.cloud.clock.advance(3_600_000);
    await office().call('assign', { no, tier: 'county', categoryId: 'commerce', leadUnitId: 'scjg' });
    const item = await seen(no);
    expect(item).toMatchObject({ state: 'assigned', categoryId: 'commerce' });
    expect(item.due?.at).toBe(before.due?.at);
    expect(item.commands.map(({ name }) => name)).not.toContain('assign');
    expect(await office().refusal('assign', { no, tier: 'county', leadUnitId: 'rsj' })).toBe('already_there');
    await settled();
    expect(await measured()).toMatchObject({ sureCount: 31, sureRight: 29 });
  });

  it.each([
    ['danger is spoken of', `${SURE}刚才有人打人，还要跳楼。`],
    ['the figures are not sure', '我们这里有件事想请你们看看，麻烦了。'],
    ['words were not taught', `${SURE}已经申请仲裁，报警了派出所也不管。`],
  ])('waits for a person where %s', async (_, text) => {
    await switched();
    expect((await seen(await passedOn(text))).state).toBe('triage');
  });

  it('waits for a person where the catalogue names two', async () => {
    await switched();
    const row = { categoryId: 'labour', why: '三定方案', seenAt: 0 };
    await office().call('saveRoute', { ...row, areaId: 'liuxi', unitId: 'rsj' });
    await office().call('saveRoute', { ...row, tier: 'county', unitId: 'jyj' });
    expect((await seen(await passedOn())).state).toBe('triage');
  });

  it('waits again once it is switched back', async () => {
    await switched();
    await office().call('switchRouting', { categoryId: 'labour', mode: 'suggest' });
    expect((await seen(await passedOn())).state).toBe('triage');
  });
});

it('a place that gives assigning to one office lets no other let it go', async () => {
  const street = { label: '交办', owner: '街道工委', roles: ['street_work_committee'], commands: ['assign'] };
  const jiangxia = await startCounty(
    (file) => ({ ...file, place: { ...file.place, flow: [street] } }) as PlaceFile,
    ['jiangxia'],
  );
  const input = { categoryId: 'labour', mode: 'suggest' } as const;
  expect(await jiangxia.as('jiangxia-office').refusal('switchRouting', input)).toBe('step_not_yours');
  expect(await jiangxia.as('jiangxia-street').refusal('switchRouting', input)).toBe('granted');
  await jiangxia.close();
});

it('a row of one tier does not speak alone for an item of which nobody has said the tier', async () => {
  await compared(30);
  await switched();
  const row = {
    categoryId: 'labour',
    tier: 'town',
    unitId: 'liuxi_gov',
    why: '镇里先看',
    seenAt: 0,
  } as const;
  await office().call('saveRoute', row);
  const no = await passedOn();
  expect((await seen(no)).state).toBe('triage');
  const { route } = await office().call('suggestRoute', { no });
  expect(route).toMatchObject({ unitId: 'liuxi_gov', tier: 'town' });
  const { route: other } = await office().call('suggestRoute', { no, tier: 'county' });
  expect(other).toMatchObject({ unitId: 'rsj', tier: 'county' });
});
