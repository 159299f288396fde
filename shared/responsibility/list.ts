import type { Day } from '../common/shanghai';

/** 责任事项: what one unit answers for, by a day. It lies in its task, so it has one parent and no second. */
export interface Duty {
  id: string;
  title: string;
  unitId: string;
  dueDay: Day;
}

/** 任务: one line of the document that the list was made from. */
export interface Task {
  id: string;
  /** Its number in that document: by it the task is known again when the list is imported once more. */
  no: number;
  category: string;
  title: string;
  /** One more with each change: who edits an old one is told. */
  version: number;
  duties: Duty[];
  /** Ids are never given twice, also when a duty was taken away. */
  dutiesGiven: number;
}

export const TASKS_MAX = 300;
export const CATEGORIES_MAX = 60;
export const DUTIES_PER_TASK_MAX = 20;
export const CATEGORY_LONGEST = 20;
export const TITLE_LONGEST = 80;

/** In the order in which they first stand in the list. */
export const categoriesOf = (tasks: readonly Pick<Task, 'category'>[]): string[] => [
  ...new Set(tasks.map(({ category }) => category)),
];

export const dutiesOf = (tasks: readonly Task[]): Duty[] => tasks.flatMap(({ duties }) => duties);
