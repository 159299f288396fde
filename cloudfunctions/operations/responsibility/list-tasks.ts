import { PAGE_SIZE } from '@shared/contract/fields';
import { countDuties } from '@shared/responsibility/count';
import { cursorOf, readCursor } from '../../services/cursor';
import { isRefusal, type Handler } from '../../services/handler';
import { dutiesToday } from '../../services/responsibility/duty-rows';
import { openList, tasksFor } from '../../services/responsibility/open-list';

export const listTasks: Handler<'listTasks'> = async ({ category, cursor }, call) => {
  const open = await openList(call);
  if (isRefusal(open)) return open;
  const all = tasksFor(open).filter((task) => task.category === category);
  const after = readCursor(cursor);
  const from = after ? all.findIndex(({ id }) => id === after.id) + 1 : 0;
  const shown = all.slice(from, from + PAGE_SIZE);
  const { rows } = await dutiesToday(open);
  const last = shown[shown.length - 1];
  return {
    tasks: shown.map(({ id, no, title }) => ({
      id,
      taskNo: no,
      title,
      counts: countDuties(rows.filter(({ task }) => task.id === id)),
    })),
    ...(last && all.length > from + PAGE_SIZE ? { next: cursorOf({ at: last.no, id: last.id }) } : {}),
    total: all.length,
  };
};
