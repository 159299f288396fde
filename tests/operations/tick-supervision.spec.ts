import { momentOf } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';
import { aSupervised, noticesOf, ROLES, seenBy } from './support/supervised';
import { RESIDENT } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const STEPS = [
  { label: '一次调研', dueDay: '2026-10-09' },
  { label: '一次会商', dueDay: '2026-10-13' },
];
const aKeyOne = () => aSupervised(county, { form: 'key', medium: 'online', roles: ROLES, steps: STEPS });

describe('tickSupervision', () => {
  it('is for the unit, the office and the leader', async () => {
    const input = { ...(await aKeyOne()), index: 0 };
    for (const name of [RESIDENT, 'deputy-linhe', 'station-liuxi'])
      expect(await county.as(name).refusal('tickSupervision', input)).toBe('wrong_caller');
    for (const name of ['unit-slj', 'zhashui-unit', 'zhashui-office'])
      expect(await county.as(name).refusal('tickSupervision', input)).toBe('item_not_found');
    expect(await county.as('leader-chenling').refusal('tickSupervision', input)).toBe('granted');
  });

  it('marks a step that there is, once', async () => {
    const { no, supervisionId } = await aKeyOne();
    const unit = county.as('unit-jtj');
    expect(await unit.refusal('tickSupervision', { no, supervisionId, index: 2 })).toBe(
      'supervision_not_found',
    );
    const first = await unit.call('tickSupervision', { no, supervisionId, index: 0 }, 'same');
    expect(await unit.call('tickSupervision', { no, supervisionId, index: 0 }, 'same')).toEqual(first);
    expect(await unit.refusal('tickSupervision', { no, supervisionId, index: 0 })).toBe('step_done');
    expect((await seenBy(county, 'office-zhaoning', no)).supervisions[0]).toMatchObject({
      roles: ROLES,
      steps: [
        { label: '一次调研', dueDay: '2026-10-09', doneAt: momentOf('2026-09-24', '10:00') },
        { label: '一次会商', dueDay: '2026-10-13' },
      ],
    });
  });

  it('takes the step off what is late; the next one rings on its own day', async () => {
    const { no, supervisionId } = await aKeyOne();
    county.cloud.clock.set(momentOf('2026-10-10', '10:00'));
    await county.jobs();
    const late = async () =>
      (await noticesOf(county, 'leader-chenling', no)).filter((code) => code === 'N31').length;
    expect(await late()).toBe(1);
    const next = async () =>
      (await county.as('leader-chenling').call('listFlagged', { list: 'supervised' })).items[0]?.supervision;
    expect(await next()).toMatchObject({ of: 'step', label: '一次调研', day: '2026-10-09' });
    await county.as('unit-jtj').call('tickSupervision', { no, supervisionId, index: 0 });
    expect(await next()).toMatchObject({ of: 'step', label: '一次会商', day: '2026-10-13' });
    county.cloud.clock.set(momentOf('2026-10-14', '10:00'));
    await county.jobs();
    expect(await late()).toBe(2);
  });
});
