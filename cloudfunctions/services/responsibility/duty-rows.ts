import type * as z from 'zod';
import type { dutyRow } from '@shared/contract/responsibility-parts';
import { dutiesOn, type DutyOnDay } from '@shared/responsibility/count';
import { progressOfPlace, type DutyProgress } from '../../store/task-progress';
import { tasksFor, type OpenList } from './open-list';

export type DutyRow = z.output<typeof dutyRow>;

export interface Counted {
  rows: DutyOnDay[];
  progress: Map<string, DutyProgress>;
}

/** The duties that this hat meets, as they stand today. */
export async function dutiesToday(open: OpenList): Promise<Counted> {
  const progress = await progressOfPlace(open.place._id);
  const rows = dutiesOn(tasksFor(open), (id) => progress.get(id), open.today, open.calendar);
  return { rows, progress };
}

export const unitNameOf = ({ place }: Pick<OpenList, 'place'>, unitId: string): string =>
  place.roster.units.find(({ id }) => id === unitId)?.name ?? unitId;

export function dutyRowOf(
  { duty, task, standing }: DutyOnDay,
  open: OpenList,
  progress: DutyProgress | undefined,
): DutyRow {
  return {
    id: duty.id,
    title: duty.title,
    taskId: task.id,
    taskNo: task.no,
    taskTitle: task.title,
    category: task.category,
    unitId: duty.unitId,
    unitName: unitNameOf(open, duty.unitId),
    dueDay: duty.dueDay,
    ...standing,
    ...(progress?.doneDay && standing.state === 'fulfilled' ? { doneDay: progress.doneDay } : {}),
    ...(progress ? { latest: { text: progress.text, byName: progress.byName, at: progress.at } } : {}),
    version: progress?.version ?? 0,
    mayReport: open.mayEdit || open.unitId === duty.unitId,
  };
}
