import { refuse } from '@shared/error/catalogue';
import { askedAs } from '../../services/asked-as';
import { isRefusal, type Handler } from '../../services/handler';
import { unitNameOf } from '../../services/responsibility/duty-rows';
import { cameBefore, openList } from '../../services/responsibility/open-list';
import { addEntry, findTaskProgress, progressId, type DutyProgress } from '../../store/task-progress';

export const reportDuty: Handler<'reportDuty'> = async (input, call) => {
  const { taskId, dutyId, version, state, text, doneDay } = input;
  const open = await openList(call);
  if (isRefusal(open)) return open;
  const { place, list, hat, today, mayEdit, unitId } = open;
  const task = list.tasks.find(({ id }) => id === taskId);
  if (!task) return refuse('task_not_found', {});
  const duty = task.duties.find(({ id }) => id === dutyId);
  if (!duty) return refuse('duty_not_found', {});
  if (!mayEdit && duty.unitId !== unitId)
    return refuse('duty_not_yours', { unitName: unitNameOf(open, duty.unitId) });
  if (doneDay !== undefined && doneDay > today) return refuse('day_in_future', { day: doneDay });
  const id = progressId(place._id, taskId);
  const stored = await findTaskProgress(id);
  const before = cameBefore(stored?.asked ?? [], call);
  if (typeof before === 'object') return before;
  if (before) return { dutyId, version: stored?.duties[dutyId]?.version ?? version };
  const known = stored?.duties[dutyId];
  const done = state === 'fulfilled' ? { doneDay: doneDay ?? today } : {};
  const by = { byName: hat.name, at: call.now };
  const startedDay = earliest(known?.startedDay ?? today, done.doneDay ?? today);
  const next: DutyProgress = { state, startedDay, ...done, text, ...by, version: version + 1 };
  const entry = {
    type: 'report',
    day: done.doneDay ?? today,
    text,
    byTitle: hat.title,
    ...by,
    dutyId,
    state,
  } as const;
  const report = { dutyId, after: version, next };
  if (
    (known?.version ?? 0) === version &&
    (await addEntry({ id, placeId: place._id }, entry, askedAs(call), report))
  )
    return { dutyId, version: version + 1 };
  const after = await findTaskProgress(id);
  const winner = after?.duties[dutyId];
  // Its own twin was faster: the same answer.
  if (cameBefore(after?.asked ?? [], call) === true) return { dutyId, version: winner?.version ?? version };
  return refuse('changed_meanwhile', { by: winner?.byName ?? '', at: winner?.at ?? call.now });
};

const earliest = (one: string, other: string): string => (one < other ? one : other);
