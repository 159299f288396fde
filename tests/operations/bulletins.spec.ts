import type { InputOf } from '@shared/contract/operations';
import { startCounty, type County } from './support/county';
import { dutiesImported } from './support/responsibility';

const DAY = '2026-10-12';
const AT = Date.parse(`${DAY}T09:00:00+08:00`);
const DRAFT: InputOf<'saveBulletin'> = { day: DAY, title: '十月通报', text: '请抓紧。', version: 0 };

let county: County;
beforeEach(async () => {
  county = await startCounty();
  await dutiesImported(county);
  const done = { taskId: 't2', dutyId: 't2-1', version: 0, state: 'fulfilled', text: '方案定了。' } as const;
  await county.as('changde-unit').call('reportDuty', done);
  county.cloud.clock.set(AT);
});
afterEach(() => county.close());

const office = () => county.as('changde-office');
const published = async () => {
  await office().call('saveBulletin', DRAFT);
  await office().call('publishBulletin', { day: DAY, version: 1 });
};

describe('the bulletin of a day', () => {
  it('is made from the data: 36 of 103 are late, with unit and working days', async () => {
    const made = await office().call('getBulletin', { day: DAY });
    expect(made).toMatchObject({
      title: '责任清单推进情况通报（10 月 12 日）',
      state: 'unsaved',
      version: 0,
      countedAt: AT,
      facts: { tasks: 88, counts: { duties: 103, not_started: 102, in_progress: 0, fulfilled: 1, late: 36 } },
    });
    expect(made.text).toBe(
      '截至 10 月 12 日，88 项任务分成的 103 项责任事项，完成 1 项，推进中 0 项，还没报进展 102 项。\n' +
        '超期还没完成的有 36 项，列在下面。请责任单位说明原因，定好补上的日子。\n' +
        '常德市人大常委会办公室',
    );
    expect(made.facts.late).toHaveLength(36);
    expect(made.facts.late[0]).toEqual({
      dutyId: 't1-1',
      title: '稳住粮食播种面积：定方案',
      taskId: 't1',
      unitName: '市政府办公室',
      dueDay: '2026-09-30',
      daysLate: 4,
    });
    expect((await county.as('changde-leader').call('listDuties', { of: 'late' })).total).toBe(36);
  });

  it('of a past day counts as it was then, and of a day to come is refused', async () => {
    const { facts } = await office().call('getBulletin', { day: '2026-09-30' });
    expect(facts.counts).toEqual({ duties: 103, not_started: 102, in_progress: 0, fulfilled: 1, late: 0 });
    expect(await office().refusal('getBulletin', { day: '2026-10-13' })).toBe('day_in_future');
    expect(await office().refusal('saveBulletin', { ...DRAFT, day: '2026-10-13' })).toBe('day_in_future');
  });

  it('as a draft is the office’s alone; published, units and leaders read it as it was kept', async () => {
    const leader = county.as('changde-leader');
    expect(await leader.refusal('getBulletin', { day: DAY })).toBe('bulletin_not_found');
    expect(await office().call('saveBulletin', DRAFT)).toEqual({ day: DAY, version: 1 });
    expect(await leader.refusal('getBulletin', { day: DAY })).toBe('bulletin_not_found');
    expect((await leader.call('listBulletins', {})).bulletins).toEqual([]);
    expect((await office().call('listBulletins', {})).bulletins).toEqual([
      { day: DAY, title: '十月通报', late: 36, read: true },
    ]);
    expect(await office().call('publishBulletin', { day: DAY, version: 1 })).toEqual({
      day: DAY,
      version: 2,
    });
    // What is reported afterwards is for the next one.
    const late = { taskId: 't2', dutyId: 't2-2', version: 0, state: 'fulfilled', text: '补上了。' } as const;
    await county.as('changde-unit').call('reportDuty', late);
    expect(await county.as('changde-unit').call('getBulletin', { day: DAY })).toMatchObject({
      title: '十月通报',
      text: '请抓紧。',
      state: 'published',
      publishedAt: AT,
      facts: { counts: { late: 36 } },
      readers: [],
      read: false,
      mayEdit: false,
    });
  });

  it('is marked as read once by whoever opens it; the office sees by whom', async () => {
    await published();
    const unit = county.as('changde-unit');
    const seen = async () => (await unit.call('getResponsibilityList', {})).bulletins;
    expect(await seen()).toEqual({ latestDay: DAY, unread: 1 });
    await unit.call('readBulletin', { day: DAY });
    county.cloud.clock.set(AT + 60_000);
    await unit.call('readBulletin', { day: DAY });
    expect(await seen()).toEqual({ latestDay: DAY, unread: 0 });
    await office().call('readBulletin', { day: DAY });
    expect((await office().call('getBulletin', { day: DAY })).readers).toEqual([
      { name: '临远', title: '市住建局', at: AT },
    ]);
    expect(await unit.refusal('readBulletin', { day: '2026-10-11' })).toBe('bulletin_not_found');
    expect((await unit.call('listBulletins', {})).bulletins).toEqual([
      { day: DAY, title: '十月通报', late: 36, publishedAt: AT, read: true },
    ]);
  });

  it('changed by two at once: one wins; published it stays as it is', async () => {
    await office().call('saveBulletin', DRAFT);
    const other = county.as('changde-office-dingyuan');
    expect(await other.ask('saveBulletin', { ...DRAFT, text: '另写。' })).toEqual({
      ok: false,
      code: 'changed_meanwhile',
      data: { by: '沈澧', at: AT },
    });
    const answers = await Promise.all([
      office().ask('saveBulletin', { ...DRAFT, version: 1, text: '一。' }),
      other.ask('saveBulletin', { ...DRAFT, version: 1, text: '二。' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await other.refusal('publishBulletin', { day: DAY, version: 1 })).toBe('changed_meanwhile');
    expect(await other.refusal('publishBulletin', { day: '2026-10-11', version: 1 })).toBe(
      'bulletin_not_found',
    );
    expect(await office().call('publishBulletin', { day: DAY, version: 2 }, 'one-tap')).toEqual({
      day: DAY,
      version: 3,
    });
    expect(await office().call('publishBulletin', { day: DAY, version: 2 }, 'one-tap')).toEqual({
      day: DAY,
      version: 3,
    });
    expect(await office().refusal('saveBulletin', { ...DRAFT, version: 3 })).toBe('bulletin_published');
    expect(await other.refusal('publishBulletin', { day: DAY, version: 3 })).toBe('bulletin_published');
  });

  it('the list goes on where a page ends', async () => {
    for (let back = 0; back < 22; back += 1) {
      const day = `2026-09-${String(24 - back).padStart(2, '0')}`;
      await office().call('saveBulletin', { ...DRAFT, day });
    }
    const first = await office().call('listBulletins', {});
    expect([first.bulletins.length, first.bulletins[0]?.day, first.bulletins[19]?.day]).toEqual([
      20,
      '2026-09-24',
      '2026-09-05',
    ]);
    const rest = await office().call('listBulletins', { cursor: first.next });
    expect(rest.bulletins.map(({ day }) => day)).toEqual(['2026-09-04', '2026-09-03']);
  });
});
