import { NOW, startCounty, type County } from './support/county';
import { dutiesImported, ENTRY, REPORT, SPLIT } from './support/responsibility';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const office = () => county.as('changde-office');
const list = (name = 'changde-office') => county.as(name).call('getResponsibilityList', {});

describe('progress', () => {
  beforeEach(() => dutiesImported(county));

  it('of another unit’s duty is refused, and so is a day to come or a duty that is none', async () => {
    const other = county.as('changde-unit-zfb');
    expect(await other.ask('reportDuty', REPORT)).toEqual({
      ok: false,
      code: 'duty_not_yours',
      data: { unitName: '市住建局' },
    });
    const unit = county.as('changde-unit');
    expect(await unit.refusal('reportDuty', { ...REPORT, dutyId: 't2-9' })).toBe('duty_not_found');
    expect(await unit.refusal('reportDuty', { ...REPORT, taskId: 't99' })).toBe('task_not_found');
    const tomorrow = { ...REPORT, state: 'fulfilled', doneDay: '2026-09-25' } as const;
    expect(await unit.refusal('reportDuty', tomorrow)).toBe('day_in_future');
    expect(county.cloud.engine.count('task_progress')).toBe(0);
  });

  it('is read by office and leader, and not by other units', async () => {
    const unit = county.as('changde-unit');
    expect(await unit.call('reportDuty', REPORT)).toEqual({ dutyId: 't2-1', version: 1 });
    const task = await county.as('changde-leader').call('getTask', { id: 't2' });
    expect(task.duties[0]).toMatchObject({
      state: 'in_progress',
      version: 1,
      latest: { text: '方案定了，十月动工。', byName: '临远', at: NOW },
    });
    expect(task.entries).toEqual([
      {
        type: 'report',
        day: '2026-09-24',
        text: '方案定了，十月动工。',
        byName: '临远',
        byTitle: '市住建局',
        at: NOW,
        dutyTitle: '建设高标准农田：定方案',
        state: 'in_progress',
      },
    ]);
    const done = {
      ...REPORT,
      version: 1,
      state: 'fulfilled',
      text: '完成了。',
      doneDay: '2026-09-22',
    } as const;
    await unit.call('reportDuty', done);
    expect(await county.as('changde-leader').call('listDuties', { of: 'fulfilled' })).toMatchObject({
      duties: [{ id: 't2-1', doneDay: '2026-09-22' }],
      total: 1,
    });
    expect((await list()).counts).toEqual({
      duties: 103,
      not_started: 102,
      in_progress: 0,
      fulfilled: 1,
      late: 0,
    });
    // The office gives the second duty to another unit: that one sees the task, and not what was reported by the first.
    const [first, second] = SPLIT;
    await office().call('splitTask', {
      id: 't2',
      version: 2,
      duties: [first!, { ...second!, unitId: 'zfb' }],
    });
    expect((await county.as('changde-unit-zfb').call('getTask', { id: 't2' })).entries).toEqual([]);
  });

  it('reported twice at once: one wins, the other is told; the same tap twice is one report', async () => {
    const unit = county.as('changde-unit');
    const answers = await Promise.all([
      unit.ask('reportDuty', REPORT),
      office().ask('reportDuty', { ...REPORT, text: '电话里说在做。' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'changed_meanwhile', data: { at: NOW } });
    const again = { ...REPORT, version: 1, text: '又进了一步。' };
    const [one, other] = await Promise.all([
      unit.call('reportDuty', again, 'one-tap'),
      unit.call('reportDuty', again, 'one-tap'),
    ]);
    expect([one, other]).toEqual([
      { dutyId: 't2-1', version: 2 },
      { dutyId: 't2-1', version: 2 },
    ]);
    expect(await unit.refusal('reportDuty', { ...again, text: '换一句' }, 'one-tap')).toBe('key_reused');
    expect((await office().call('getTask', { id: 't2' })).entries).toHaveLength(2);
  });

  it('is late by the calendar: 30 September is late after 国庆 by one working day', async () => {
    county.cloud.clock.set(Date.parse('2026-09-30T23:00:00+08:00'));
    expect((await list()).counts.late).toBe(0);
    county.cloud.clock.set(Date.parse('2026-10-08T09:00:00+08:00'));
    expect((await list()).counts.late).toBe(37);
    const first = await county.as('changde-leader').call('listDuties', { of: 'late' });
    expect([first.total, first.duties.length, first.duties[0]?.daysLate]).toEqual([37, 20, 1]);
    const rest = await county.as('changde-leader').call('listDuties', { of: 'late', cursor: first.next });
    expect([rest.duties.length, rest.next]).toEqual([17, undefined]);
    expect(new Set([...first.duties, ...rest.duties].map(({ id }) => id)).size).toBe(37);
  });
});

describe('会商, 推进, 通报', () => {
  it('are written down with their day by office and leader, and every unit of the task reads them', async () => {
    await dutiesImported(county);
    expect(await office().call('recordTaskEntry', ENTRY)).toEqual({ id: 't2', entries: 1 });
    const advance = { ...ENTRY, type: 'advance', text: '到现场看了。' } as const;
    expect(await county.as('changde-leader').call('recordTaskEntry', advance, 'twice')).toEqual({
      id: 't2',
      entries: 2,
    });
    expect(await county.as('changde-leader').call('recordTaskEntry', advance, 'twice')).toEqual({
      id: 't2',
      entries: 2,
    });
    expect((await county.as('changde-unit').call('getTask', { id: 't2' })).entries).toEqual([
      {
        type: 'consultation',
        day: '2026-09-23',
        text: '三个单位坐在一起过了一遍。',
        byName: '沈澧',
        byTitle: '常德市人大常委会办公室',
        at: NOW,
      },
      {
        type: 'advance',
        day: '2026-09-23',
        text: '到现场看了。',
        byName: '洞庭生',
        byTitle: '市人大常委会副主任',
        at: NOW,
      },
    ]);
    expect(await office().refusal('recordTaskEntry', { ...ENTRY, day: '2026-09-25' })).toBe('day_in_future');
    expect(await office().refusal('recordTaskEntry', { ...ENTRY, id: 't99' })).toBe('task_not_found');
  });
});

it('tasks of a category come in the order of the list, with how far they are', async () => {
  await dutiesImported(county);
  const { tasks, total } = await county.as('changde-leader').call('listTasks', { category: '粮食安全' });
  expect(total).toBe(5);
  expect(tasks[0]).toEqual({
    id: 't1',
    taskNo: 1,
    title: '稳住粮食播种面积',
    counts: { duties: 2, not_started: 2, in_progress: 0, fulfilled: 0, late: 0 },
  });
  expect(await county.as('changde-leader').call('listTasks', { category: '没有' })).toEqual({
    tasks: [],
    total: 0,
  });
});
