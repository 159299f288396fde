import { ISSUES_SHOWN } from '@shared/contract/preview-list-import';
import { isRefusal, type Handler } from '../../services/handler';
import { planImport, sizeOf } from '../../services/responsibility/plan-import';
import { openList } from '../../services/responsibility/open-list';

export const previewListImport: Handler<'previewListImport'> = async ({ of, text }, call) => {
  const open = await openList(call);
  if (isRefusal(open)) return open;
  const plan = await planImport(open, of, text);
  if (isRefusal(plan)) return plan;
  const { issues, tasks, added, changed, removed, same, rows, unread } = plan;
  const gone = open.list.tasks.filter(({ id }) => removed.includes(id));
  return {
    rows,
    added: added.length,
    changed: changed.length,
    removed: gone.map(({ title }) => title).slice(0, ISSUES_SHOWN),
    same,
    after: { ...sizeOf(tasks), unsplit: tasks.filter(({ duties }) => duties.length === 0).length },
    expected: open.expected,
    unread,
    issues: issues.slice(0, ISSUES_SHOWN),
    issueTotal: issues.length,
    version: open.list.version,
  };
};
