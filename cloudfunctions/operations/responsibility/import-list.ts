import { ISSUES_SHOWN } from '@shared/contract/preview-list-import';
import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { changeList } from '../../services/responsibility/change-list';
import { changesOf, planImport, sizeOf } from '../../services/responsibility/plan-import';

export const importList: Handler<'importList'> = async ({ of, text, version }, call) => {
  const after = await changeList(call, async (open) => {
    const { list } = open;
    if (list.version !== version)
      return refuse('changed_meanwhile', { by: list.changed.byName, at: list.changed.at });
    const plan = await planImport(open, of, text);
    if (isRefusal(plan)) return plan;
    const { issues, tasks } = plan;
    if (issues.length > 0)
      return refuse('rows_refused', { issues: issues.slice(0, ISSUES_SHOWN), total: issues.length });
    const changes = changesOf(plan, of);
    return changes.length === 0 ? refuse('nothing_changes', {}) : { tasks, changes };
  });
  return isRefusal(after) ? after : { version: after.version, ...sizeOf(after.tasks) };
};
