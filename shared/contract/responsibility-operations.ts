import { getResponsibilityList } from './get-responsibility-list';
import { listTasks } from './list-tasks';
import { listDuties } from './list-duties';
import { getTask } from './get-task';
import { splitTask } from './split-task';
import { previewListImport } from './preview-list-import';
import { importList } from './import-list';
import { reportDuty } from './report-duty';
import { recordTaskEntry } from './record-task-entry';
import { listBulletins } from './list-bulletins';
import { getBulletin } from './get-bulletin';
import { saveBulletin } from './save-bulletin';
import { publishBulletin } from './publish-bulletin';
import { readBulletin } from './read-bulletin';

/** Contracts of 常德's list of tasks and duties (责任清单), and its bulletins. */
export const RESPONSIBILITY_OPERATIONS = {
  getResponsibilityList,
  listTasks,
  listDuties,
  getTask,
  splitTask,
  previewListImport,
  importList,
  reportDuty,
  recordTaskEntry,
  listBulletins,
  getBulletin,
  saveBulletin,
  publishBulletin,
  readBulletin,
} as const;
