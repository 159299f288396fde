import { ENTRIES_SHOWN } from '@shared/contract/get-task';
import { refuse } from '@shared/error/catalogue';
import { dutiesOn } from '@shared/responsibility/count';
import { isRefusal, type Handler } from '../../services/handler';
import { dutyRowOf } from '../../services/responsibility/duty-rows';
import { openList, tasksFor } from '../../services/responsibility/open-list';
import { historyOfList, type ListChange } from '../../store/responsibility-lists';
import { findTaskProgress, progressId } from '../../store/task-progress';

export const getTask: Handler<'getTask'> = async ({ id }, call) => {
  const open = await openList(call);
  if (isRefusal(open)) return open;
  const { place, today, calendar, mayEdit, unitId, hat } = open;
  const task = tasksFor(open).find((one) => one.id === id);
  if (!task) return refuse('task_not_found', {});
  const [progress, history] = await Promise.all([
    findTaskProgress(progressId(place._id, id)),
    unitId === undefined ? historyOfList(place._id) : [],
  ]);
  const duties = progress?.duties ?? {};
  const own = new Map(task.duties.map((duty) => [duty.id, duty]));
  // What other units reported is theirs; what was done about the task is for all of them.
  const entries = (progress?.entries ?? []).filter(
    ({ dutyId }) => unitId === undefined || dutyId === undefined || own.has(dutyId),
  );
  return {
    id,
    taskNo: task.no,
    category: task.category,
    title: task.title,
    version: task.version,
    duties: dutiesOn([task], (dutyId) => duties[dutyId], today, calendar).map((row) =>
      dutyRowOf(row, open, duties[row.duty.id]),
    ),
    entries: entries.slice(-ENTRIES_SHOWN).map(({ dutyId, ...entry }) => ({
      ...entry,
      ...(dutyId === undefined ? {} : { dutyTitle: own.get(dutyId)?.title ?? '' }),
    })),
    earlier: Math.max(0, entries.length - ENTRIES_SHOWN),
    history: history.flatMap((change) => historyLine(change, id)).slice(-ENTRIES_SHOWN),
    units: mayEdit ? place.roster.units.map((unit) => ({ id: unit.id, name: unit.name })) : [],
    mayEdit,
    mayRecord: mayEdit || hat.role === 'leader',
    today,
  };
};

/** What a change did to this task; nothing for a task that it did not touch. */
function historyLine({ type, byName, at, tasks }: ListChange, id: string) {
  const own = tasks.find((task) => task.id === id);
  if (!own || type === 'removed') return [];
  return [{ type, byName, at, ...(own.duties ? { duties: own.duties.length } : {}) }];
}
