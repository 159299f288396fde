import { KNOWN_CALENDAR } from '../../../cloudfunctions/services/calendar/known-years';
import { countDuties, dutiesOn, lateOf } from '@shared/responsibility/count';
import type { Task } from '@shared/responsibility/list';
import { standingOf, type Progress } from '@shared/responsibility/progress';
import { splitInto, splitIssues, type DutyDraft } from '@shared/responsibility/split';

const standing = (dueDay: string, day: string, progress?: Progress) =>
  standingOf({ dueDay }, progress, day, KNOWN_CALENDAR);

describe('how a duty stands', () => {
  it('is not late on its day, and late from the next one, counted in working days over 国庆', () => {
    expect(standing('2026-09-30', '2026-09-30')).toEqual({ state: 'not_started', late: false, daysLate: 0 });
    expect(standing('2026-09-30', '2026-10-01')).toEqual({ state: 'not_started', late: true, daysLate: 0 });
    expect(standing('2026-09-30', '2026-10-08')).toEqual({ state: 'not_started', late: true, daysLate: 1 });
    // The Saturday after it is worked (补班).
    expect(standing('2026-09-30', '2026-10-10')).toMatchObject({ daysLate: 3 });
    expect(standing('2026-09-30', '2026-10-12')).toMatchObject({ daysLate: 4 });
  });

  it('on a past day is what it was then', () => {
    const progress: Progress = { state: 'fulfilled', startedDay: '2026-10-08', doneDay: '2026-10-12' };
    expect(standing('2026-09-30', '2026-09-30', progress)).toMatchObject({
      state: 'not_started',
      late: false,
    });
    expect(standing('2026-09-30', '2026-10-09', progress)).toMatchObject({
      state: 'in_progress',
      late: true,
    });
    expect(standing('2026-09-30', '2026-10-12', progress)).toEqual({
      state: 'fulfilled',
      late: false,
      daysLate: 0,
    });
  });
});

const TASK: Task = {
  id: 't1',
  no: 1,
  category: '粮食',
  title: '种好田',
  version: 3,
  dutiesGiven: 2,
  duties: [
    { id: 't1-1', title: '定方案', unitId: 'jsj', dueDay: '2026-09-30' },
    { id: 't1-2', title: '抓落实', unitId: 'zfb', dueDay: '2026-10-09' },
  ],
};

it('counts and the list of late ones come from the same standing', () => {
  const reports: Record<string, Progress> = { 't1-1': { state: 'in_progress', startedDay: '2026-09-25' } };
  const rows = dutiesOn([TASK], (id) => reports[id], '2026-10-12', KNOWN_CALENDAR);
  expect(countDuties(rows)).toEqual({ duties: 2, not_started: 1, in_progress: 1, fulfilled: 0, late: 2 });
  expect(lateOf([...rows].reverse()).map(({ duty, standing }) => [duty.id, standing.daysLate])).toEqual([
    ['t1-1', 4],
    ['t1-2', 2],
  ]);
});

describe('splitting a task', () => {
  const draft = (more: Partial<DutyDraft> = {}): DutyDraft => ({
    row: 1,
    title: '去验收',
    unitId: 'jsj',
    dueDay: '2026-12-31',
    ...more,
  });
  const facts = { unitIds: new Set(['jsj', 'zfb']), reported: new Set(['t1-1']) };
  const kept = TASK.duties.map((duty, index) => ({ ...duty, row: index + 1 }));

  it.each([
    ['no unit', { unitId: undefined }, 'unit_missing'],
    ['no day', { dueDay: undefined }, 'day_missing'],
    ['no words', { title: '  ' }, 'title_missing'],
    ['too many words', { title: '事'.repeat(81) }, 'title_too_long'],
    ['a unit of nobody', { unitId: 'x' }, 'unit_unknown'],
    ['a day that is none', { dueDay: '2026-11-31' }, 'day_wrong'],
    ['the id of another task', { id: 't2-1' }, 'two_parents'],
  ])('with %s is refused', (_what, more, problem) => {
    const issues = splitIssues(TASK, [...kept, draft({ row: 3, ...more })], facts);
    expect(issues.map((issue) => [issue.row, issue.problem])).toEqual([[3, problem]]);
  });

  it('names what lacks in each row', () => {
    const rows = [draft({ unitId: '', dueDay: '' }), draft({ row: 2, title: '再看', dueDay: '' })];
    expect(splitIssues({ ...TASK, duties: [] }, rows, facts)).toEqual([
      { row: 1, problem: 'unit_missing' },
      { row: 1, problem: 'day_missing' },
      { row: 2, problem: 'day_missing' },
    ]);
  });

  it('keeps the ids of what was there, gives new ones that were never given, and counts the change', () => {
    const drafts = [{ ...draft(), row: 1 }, { ...kept[0], row: 2 } as DutyDraft];
    expect(splitIssues(TASK, drafts, facts)).toEqual([]);
    expect(splitInto(TASK, drafts)).toMatchObject({
      version: 4,
      dutiesGiven: 3,
      duties: [{ id: 't1-3' }, { id: 't1-1' }],
    });
    expect(splitIssues(TASK, [draft()], facts)).toEqual([
      { row: 0, problem: 'duty_has_progress', value: '定方案' },
    ]);
  });

  it('takes no more than twenty, and none twice', () => {
    const many = Array.from({ length: 21 }, (_, index) => draft({ row: index + 1, title: `第${index}项` }));
    expect(splitIssues({ ...TASK, duties: [] }, many, facts)).toEqual([
      { row: 0, problem: 'too_many_duties' },
    ]);
    const twice = [kept[0], { ...kept[0], row: 3, title: '另写' }] as DutyDraft[];
    expect(splitIssues(TASK, twice, facts)).toEqual([{ row: 3, problem: 'two_parents', value: '另写' }]);
  });
});
