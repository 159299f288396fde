import { momentOf } from '@shared/common/shanghai';
import type { InputOf } from '@shared/contract/operations';
import { startCounty, type County } from './support/county';
import { AN_ASSIGNMENT, aVoiceIn, RESIDENT } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const office = () => county.as('office-zhaoning');
const day = (month: string, is: 'off' | 'work' | 'usual' = 'off', name = '元旦') => ({
  day: `2027-${month}`,
  is,
  name,
});
/** The days of 2027 that must be there, and a Friday. */
const WHOLE: InputOf<'saveCalendarDays'> = {
  year: '2027',
  days: [
    day('01-01'),
    day('05-01', 'off', '五一'),
    ...['10-01', '10-02', '10-03'].map((one) => day(one, 'off', '国庆')),
  ],
  whole: true,
};
const seenBy = (who: string, no: string) => county.as(who).call('getItem', { no });

/** In triage, assigned on Wednesday 30 December: seven working days reach into 2027. */
async function assignedInDecember(): Promise<string> {
  const no = await aVoiceIn(county, 'triage');
  county.cloud.clock.set(momentOf('2026-12-30', '10:00'));
  await office().call('assign', { no, ...AN_ASSIGNMENT });
  return no;
}

async function aMinuteLater(): Promise<void> {
  county.cloud.clock.advance(61_000);
  await county.jobs();
}

describe('the calendar of an office', () => {
  it('is read and written by offices alone', async () => {
    for (const who of [RESIDENT, 'station-liuxi', 'unit-jtj', 'deputy-linhe', 'leader-chenling']) {
      expect(await county.as(who).refusal('getCalendar', { year: '2027' })).toBe('wrong_caller');
      expect(await county.as(who).refusal('saveCalendarDays', WHOLE)).toBe('wrong_caller');
    }
  });

  it.each([
    [{ days: [day('02-29')] }, 'day_not_real'],
    [{ days: [{ ...day('01-01'), day: '2026-01-01' }] }, 'day_not_real'],
    [{ days: [day('01-01'), day('01-01', 'work')] }, 'day_twice'],
    [{ days: [day('01-01', 'off', ' ')] }, 'day_without_name'],
    [{ days: [day('01-01')], whole: true }, 'year_incomplete'],
    [{ days: [{ ...day('01-01'), name: '一个太长的名字' }] }, 'invalid_input'],
  ])('refuses %j with %s, and nothing is entered', async (input, code) => {
    expect(await office().refusal('saveCalendarDays', { year: '2027', ...input })).toBe(code);
    const { days, years } = await office().call('getCalendar', { year: '2027' });
    expect(days.filter(({ entered }) => entered)).toEqual([]);
    expect(years.find(({ year }) => year === '2027')?.known).toBe('provisional');
  });

  it('refuses to call a year entered whose notice is built in, and takes a day of it', async () => {
    expect(await office().refusal('saveCalendarDays', { year: '2026', whole: true })).toBe('year_known');
    const days = [{ day: '2026-09-29', is: 'off' as const, name: '换届' }];
    await office().call('saveCalendarDays', { year: '2026', days });
    const no = await aVoiceIn(county, 'assigned');
    // The instance that wrote it counts with it at once: the seven days end one later.
    expect((await seenBy('office-zhaoning', no)).due?.at).toBe(momentOf('2026-10-13', '17:30'));
  });

  it('keeps who entered a day and when, and colleagues do not undo each other', async () => {
    await office().call('saveCalendarDays', { year: '2027', days: [day('01-01')] });
    county.cloud.clock.advance(5_000);
    const more = { year: '2027', days: [day('01-02', 'work'), day('01-04', 'off', '测试')] };
    await county.as('office-qianwen').call('saveCalendarDays', more);
    await office().call('saveCalendarDays', { year: '2027', days: [day('01-04', 'usual')] });
    const { days } = await office().call('getCalendar', { year: '2027' });
    expect(days).toHaveLength(365);
    expect(days.filter(({ entered }) => entered)).toEqual([
      {
        day: '2027-01-01',
        working: false,
        kind: 'holiday',
        name: '元旦',
        entered: { byName: '赵宁', at: momentOf('2026-09-24', '10:00') },
      },
      {
        day: '2027-01-02',
        working: true,
        kind: 'makeup',
        name: '元旦',
        entered: { byName: '钱文', at: momentOf('2026-09-24', '10:00') + 5_000 },
      },
    ]);
  });

  it('takes a request that comes twice once', async () => {
    const first = await office().call('saveCalendarDays', WHOLE, 'same-key');
    county.cloud.clock.advance(5_000);
    expect(await office().call('saveCalendarDays', WHOLE, 'same-key')).toEqual(first);
    expect(first).toEqual({
      year: {
        year: '2027',
        known: 'entered',
        entered: { byName: '赵宁', at: momentOf('2026-09-24', '10:00') },
      },
      entered: 5,
    });
  });

  it('is of one place', async () => {
    await office().call('saveCalendarDays', WHOLE);
    const { years } = await county.as('zhashui-office').call('getCalendar', { year: '2027' });
    expect(years.find(({ year }) => year === '2027')?.known).toBe('provisional');
  });
});

describe('an office without the days of the next year', () => {
  const missing = async (who: string) => (await county.as(who).call('getSession', {})).calendarMissing;

  it('is told from 1 November until they are entered, and nobody else is', async () => {
    county.cloud.clock.set(momentOf('2026-10-31', '10:00'));
    expect(await missing('office-zhaoning')).toBeUndefined();
    county.cloud.clock.set(momentOf('2026-11-01', '10:00'));
    expect(await missing('office-zhaoning')).toBe('2027');
    expect([await missing('unit-jtj'), await missing(RESIDENT)]).toEqual([undefined, undefined]);
    await office().call('saveCalendarDays', WHOLE);
    expect(await missing('office-zhaoning')).toBeUndefined();
  });
});

describe('a date that reaches into a year without a calendar', () => {
  it('says so, and is counted again when the year is entered, with who and when', async () => {
    const no = await assignedInDecember();
    const before = await seenBy(RESIDENT, no);
    expect([before.due?.at, before.due?.provisional]).toEqual([momentOf('2027-01-08', '17:30'), true]);

    await office().call('saveCalendarDays', WHOLE);
    await aMinuteLater();
    const after = await seenBy('office-zhaoning', no);
    expect([after.due?.at, after.due?.provisional]).toEqual([momentOf('2027-01-11', '17:30'), false]);
    const [row] = after.timeline.filter(({ type }) => type === 'recounted');
    expect([row?.by.standing, row?.data]).toEqual([
      'timer',
      { enteredBy: '赵宁', enteredAt: momentOf('2026-12-30', '10:00') },
    ]);
  });

  it('tells the resident and the unit the new day, and the resident no clerk', async () => {
    const no = await assignedInDecember();
    await office().call('saveCalendarDays', WHOLE);
    await aMinuteLater();
    for (const who of [RESIDENT, 'unit-jtj']) {
      const { notices } = await county.as(who).call('listNotices', {});
      expect(notices.find(({ code }) => code === 'N09')?.body).toContain('1 月 11 日');
    }
    const { timeline } = await seenBy(RESIDENT, no);
    expect(timeline.find(({ type }) => type === 'recounted')?.data).toEqual({});
  });

  it('is counted once, however often the timer runs', async () => {
    const no = await assignedInDecember();
    await office().call('saveCalendarDays', WHOLE);
    county.cloud.clock.advance(61_000);
    await Promise.all([county.jobs(), county.jobs()]);
    await aMinuteLater();
    const { timeline } = await seenBy('office-zhaoning', no);
    expect(timeline.filter(({ type }) => type === 'recounted')).toHaveLength(1);
  });

  it('is left alone while only days that do not matter are entered', async () => {
    const no = await assignedInDecember();
    await office().call('saveCalendarDays', { year: '2027', days: [day('06-01', 'off', '测试')] });
    await aMinuteLater();
    const { due, timeline } = await seenBy('office-zhaoning', no);
    expect([due?.provisional, timeline.filter(({ type }) => type === 'recounted')]).toEqual([true, []]);
  });
});
