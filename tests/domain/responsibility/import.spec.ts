import { importDuties } from '@shared/responsibility/import-duties';
import { importTasks, type ImportPlan } from '@shared/responsibility/import-tasks';
import { categoriesOf, dutiesOf, type Task } from '@shared/responsibility/list';
import type { TableResult } from '@shared/table-rows/read-table';
import { DUTIES_TABLE, TASKS_TABLE } from '../../../demo/responsibility-list';

const UNITS = [
  { id: 'zfb', name: '市政府办公室' },
  { id: 'jsj', name: '市住建局' },
  { id: 'ssj', name: '市民生事务局' },
  { id: 'taoxi_gov', name: '桃溪县政府办' },
];

function planOf(result: TableResult<ImportPlan>): ImportPlan {
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

const tasks = (text: string, now: readonly Task[] = []) => planOf(importTasks(text, now));
const duties = (text: string, now: readonly Task[], reported: string[] = []) =>
  planOf(importDuties(text, now, { units: UNITS, reported: new Set(reported) }));

const TWO = tasks('序号\t类别\t任务\n1\t粮食\t种好田\n2\t水利\t清好塘').tasks;

describe('the list of tasks', () => {
  it('of 常德 has 20 categories and 88 tasks', () => {
    const plan = tasks(TASKS_TABLE);
    expect(plan.issues).toEqual([]);
    expect([categoriesOf(plan.tasks).length, plan.tasks.length, plan.added.length]).toEqual([20, 88, 88]);
    expect(plan.tasks[5]).toEqual({
      id: 't6',
      no: 6,
      category: '水利设施',
      title: '清淤山塘水库',
      version: 1,
      duties: [],
      dutiesGiven: 0,
    });
  });

  it('imported again unchanged changes nothing', () => {
    const once = tasks(TASKS_TABLE);
    const again = tasks(TASKS_TABLE, once.tasks);
    expect([again.added, again.changed, again.removed, again.same]).toEqual([[], [], [], 88]);
    expect(again.tasks).toEqual(once.tasks);
  });

  it('says what is new, what is worded otherwise and what goes; a number keeps its task', () => {
    const plan = tasks('序号,类别,任务\n2,水利,清好塘坝\n3,道路,修好路', TWO);
    expect([plan.added, plan.changed, plan.removed, plan.same]).toEqual([['t3'], ['t2'], ['t1'], 0]);
    expect(plan.tasks[0]).toMatchObject({ id: 't2', title: '清好塘坝', version: 2 });
  });

  it('without numbers is known again by its words', () => {
    const plan = tasks('类别,任务\n水利,清好塘\n水利,修好渠\n粮食,种好田', TWO);
    expect(plan.tasks.map(({ id }) => id)).toEqual(['t2', 't3', 't1']);
    expect([plan.added, plan.changed, plan.removed, plan.same]).toEqual([['t3'], [], [], 2]);
  });

  it('does not lose a task that was split', () => {
    const split = duties('任务序号,责任事项,责任单位,完成时限\n1,定方案,市住建局,2026-10-31', TWO).tasks;
    const plan = tasks('序号,类别,任务\n2,水利,清好塘', split);
    expect(plan.issues).toEqual([{ row: 0, problem: 'task_has_duties', value: '种好田' }]);
    expect(tasks('序号,类别,任务\n1,粮食,种好好田\n2,水利,清好塘', split).tasks[0]).toMatchObject({
      title: '种好好田',
      duties: [{ title: '定方案' }],
    });
  });

  it('names each wrong row and what is wrong with it', () => {
    const text = ['序号,类别,任务', '1,,种好田', '一,粮食,清好塘', '1,粮食,修路', '4,粮食,', '5,粮食,修路'];
    expect(tasks(text.join('\n')).issues).toEqual([
      { row: 2, problem: 'category_missing' },
      { row: 3, problem: 'number_wrong', value: '一' },
      { row: 4, problem: 'number_twice', value: '2' },
      { row: 5, problem: 'title_missing' },
      { row: 6, problem: 'title_twice', value: '4' },
    ]);
    expect(tasks(`类别,任务\n${'类'.repeat(21)},${'事'.repeat(81)}`).issues).toEqual([
      { row: 2, problem: 'category_too_long' },
      { row: 2, problem: 'title_too_long' },
    ]);
  });
});

describe('the list of duties', () => {
  it('of 常德 makes 103 of 88 tasks, each in one task, each with a unit and a day', () => {
    const plan = duties(DUTIES_TABLE, tasks(TASKS_TABLE).tasks);
    expect(plan.issues).toEqual([]);
    const all = dutiesOf(plan.tasks);
    expect([all.length, new Set(all.map(({ id }) => id)).size, plan.changed.length]).toEqual([103, 103, 88]);
    expect(all.filter(({ unitId, dueDay }) => unitId === '' || dueDay === '')).toEqual([]);
    expect(all[1]).toEqual({
      id: 't1-2',
      title: '稳住粮食播种面积：抓落实',
      unitId: 'zfb',
      dueDay: '2026-09-30',
    });
  });

  it('names each row that lacks a parent, a unit or a day, or has them wrong', () => {
    const text = [
      '任务序号,事项序号,责任事项,责任单位,完成时限',
      '9,1,定方案,市住建局,2026-10-31',
      '1,2,,某某局,年底',
      '2,3,清塘,市住建局,2026-10-31',
      '1,3,清塘,市住建局,2026-10-31',
      '2,3,再清,市住建局,2026-10-31',
      '2,6,再清,市住建局,2026-10-31',
    ];
    expect(duties(text.join('\n'), TWO).issues).toEqual([
      { row: 2, problem: 'task_unknown', value: '9' },
      { row: 3, problem: 'unit_unknown', value: '某某局' },
      { row: 3, problem: 'day_wrong', value: '年底' },
      { row: 3, problem: 'title_missing' },
      { row: 5, problem: 'two_parents', value: '4' },
      { row: 6, problem: 'number_twice', value: '4' },
      { row: 7, problem: 'title_twice', value: '6' },
    ]);
  });

  it('lacking at the top, where no cell above can be meant, says so', () => {
    expect(duties('任务序号,责任事项,责任单位,完成时限\n,定方案,,', TWO).issues).toEqual([
      { row: 2, problem: 'task_missing' },
    ]);
    expect(duties('任务序号,责任事项,责任单位,完成时限\n1,定方案,,', TWO).issues).toEqual([
      { row: 2, problem: 'unit_missing' },
      { row: 2, problem: 'day_missing' },
    ]);
  });

  it('leaves other tasks as they are, and a duty that was reported on cannot go', () => {
    const HEAD = '任务序号,责任事项,责任单位,完成时限\n';
    const once = duties(`${HEAD}1,定方案,市住建局,2026-10-31\n,抓落实,,2026-11-30`, TWO).tasks;
    expect(once[0]?.duties).toEqual([
      { id: 't1-1', title: '定方案', unitId: 'jsj', dueDay: '2026-10-31' },
      { id: 't1-2', title: '抓落实', unitId: 'jsj', dueDay: '2026-11-30' },
    ]);
    const again = duties(`${HEAD}1,抓落实,市政府办公室,2026-12-31\n1,去验收,市住建局,2026-12-31`, once, [
      't1-2',
    ]);
    expect(again.issues).toEqual([]);
    expect(again.tasks[0]?.duties.map(({ id }) => id)).toEqual(['t1-2', 't1-3']);
    expect(again.tasks[1]).toBe(once[1]);
    const lost = duties(`${HEAD}1,去验收,市住建局,2026-12-31`, once, ['t1-2']);
    expect(lost.issues).toEqual([{ row: 0, problem: 'duty_has_progress', value: '抓落实' }]);
    expect(lost.changed).toEqual([]);
  });
});
