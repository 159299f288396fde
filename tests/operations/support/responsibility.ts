import type { InputOf } from '@shared/contract/operations';
import { DUTIES_TABLE, TASKS_TABLE } from '../../../demo/responsibility-list';
import type { County } from './county';

/** 常德's list with its 88 tasks. */
export async function tasksImported(county: County): Promise<void> {
  await county.as('changde-office').call('importList', { of: 'tasks', text: TASKS_TABLE, version: 0 });
}

/** And each of them split: 103 duties. */
export async function dutiesImported(county: County): Promise<void> {
  await tasksImported(county);
  await county.as('changde-office').call('importList', { of: 'duties', text: DUTIES_TABLE, version: 1 });
}

export const REPORT: InputOf<'reportDuty'> = {
  taskId: 't2',
  dutyId: 't2-1',
  version: 0,
  state: 'in_progress',
  text: '方案定了，十月动工。',
};
export const ENTRY: InputOf<'recordTaskEntry'> = {
  id: 't2',
  type: 'consultation',
  day: '2026-09-23',
  text: '三个单位坐在一起过了一遍。',
};
/** As the import has split the second task. */
export const SPLIT = [
  { id: 't2-1', title: '建设高标准农田：定方案', unitId: 'jsj', dueDay: '2026-09-30' },
  { id: 't2-2', title: '建设高标准农田：抓落实', unitId: 'jsj', dueDay: '2026-09-30' },
];
