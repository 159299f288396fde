import { refuse, type Refusal } from '@shared/error/catalogue';
import { importDuties } from '@shared/responsibility/import-duties';
import { importTasks, type ImportPlan } from '@shared/responsibility/import-tasks';
import { categoriesOf, dutiesOf, type Task } from '@shared/responsibility/list';
import type { ListChange } from '../../store/responsibility-lists';
import { progressOfPlace } from '../../store/task-progress';
import type { OpenList } from './open-list';

export type ImportOf = 'tasks' | 'duties';

/** What the rows would make of the list as it is now: the dry run and the import ask the same. */
export async function planImport(
  { list, place }: OpenList,
  of: ImportOf,
  text: string,
): Promise<ImportPlan | Refusal> {
  const { units } = place.roster;
  const result =
    of === 'tasks'
      ? importTasks(text, list.tasks)
      : importDuties(text, list.tasks, {
          units,
          reported: new Set((await progressOfPlace(place._id)).keys()),
        });
  if (result.ok) return result.value;
  const { problem, columns } = result;
  return refuse('table_unreadable', { problem, columns });
}

export const sizeOf = (tasks: readonly Task[]) => ({
  categories: categoriesOf(tasks).length,
  tasks: tasks.length,
  duties: dutiesOf(tasks).length,
});

/** What the history keeps of an import. */
export function changesOf(
  { tasks, added, changed, removed }: ImportPlan,
  of: ImportOf,
): Pick<ListChange, 'type' | 'tasks'>[] {
  const named = (ids: readonly string[]) => tasks.filter(({ id }) => ids.includes(id));
  const words = named(changed).map(({ id, title, category }) => ({ id, title, category }));
  const splits = named(changed).map(({ id, duties }) => ({ id, duties }));
  const all: Pick<ListChange, 'type' | 'tasks'>[] = [
    { type: 'added', tasks: named(added).map(({ id, title, category }) => ({ id, title, category })) },
    of === 'tasks' ? { type: 'worded', tasks: words } : { type: 'split', tasks: splits },
    { type: 'removed', tasks: removed.map((id) => ({ id })) },
  ];
  return all.filter((change) => change.tasks.length > 0);
}
