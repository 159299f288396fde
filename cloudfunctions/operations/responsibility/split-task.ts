import { refuse } from '@shared/error/catalogue';
import { sameDuties, splitInto, splitIssues, type DutyDraft } from '@shared/responsibility/split';
import { isRefusal, type Handler } from '../../services/handler';
import { changeList } from '../../services/responsibility/change-list';
import { progressOfPlace } from '../../store/task-progress';

export const splitTask: Handler<'splitTask'> = async ({ id, version, duties }, call) => {
  const drafts = duties.map((duty, index): DutyDraft => ({ ...duty, row: index + 1 }));
  const after = await changeList(call, async ({ list, place }) => {
    const task = list.tasks.find((one) => one.id === id);
    if (!task) return refuse('task_not_found', {});
    if (task.version !== version)
      return refuse('changed_meanwhile', { by: list.changed.byName, at: list.changed.at });
    const reported = new Set((await progressOfPlace(place._id)).keys());
    const unitIds = new Set(place.roster.units.map((unit) => unit.id));
    const issues = splitIssues(task, drafts, { unitIds, reported });
    if (issues.length > 0) return refuse('rows_refused', { issues, total: issues.length });
    const next = splitInto(task, drafts);
    if (sameDuties(task.duties, next.duties)) return refuse('nothing_changes', {});
    return {
      tasks: list.tasks.map((one) => (one.id === id ? next : one)),
      changes: [{ type: 'split', tasks: [{ id, duties: next.duties }] }],
    };
  });
  if (isRefusal(after)) return after;
  const task = after.tasks.find((one) => one.id === id);
  return { id, version: task?.version ?? version, duties: task?.duties.length ?? 0 };
};
