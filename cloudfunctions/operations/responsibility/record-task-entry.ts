import { refuse } from '@shared/error/catalogue';
import { askedAs } from '../../services/asked-as';
import { isRefusal, type Handler } from '../../services/handler';
import { cameBefore, openList } from '../../services/responsibility/open-list';
import { addEntry, findTaskProgress, progressId } from '../../store/task-progress';

export const recordTaskEntry: Handler<'recordTaskEntry'> = async ({ id, type, day, text }, call) => {
  const open = await openList(call);
  if (isRefusal(open)) return open;
  const { place, list, hat, today } = open;
  if (!list.tasks.some((task) => task.id === id)) return refuse('task_not_found', {});
  if (day > today) return refuse('day_in_future', { day });
  const storedId = progressId(place._id, id);
  const before = cameBefore((await findTaskProgress(storedId))?.asked ?? [], call);
  if (typeof before === 'object') return before;
  const by = { byName: hat.name, byTitle: hat.title, at: call.now };
  if (!before)
    await addEntry({ id: storedId, placeId: place._id }, { type, day, text, ...by }, askedAs(call));
  return { id, entries: (await findTaskProgress(storedId))?.entries.length ?? 0 };
};
