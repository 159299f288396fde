import type { Day } from '@shared/common/shanghai';
import { countDuties, dutiesOn, lateOf } from '@shared/responsibility/count';
import type { BulletinFacts } from '../../store/bulletins';
import { progressOfPlace } from '../../store/task-progress';
import { unitNameOf } from './duty-rows';
import type { OpenList } from './open-list';

/** What a bulletin of this day says in figures, by the count that every list uses. */
export async function bulletinFactsOf(open: OpenList, day: Day): Promise<BulletinFacts> {
  const { list, place, calendar } = open;
  const progress = await progressOfPlace(place._id);
  const rows = dutiesOn(list.tasks, (id) => progress.get(id), day, calendar);
  return {
    tasks: list.tasks.length,
    counts: countDuties(rows),
    late: lateOf(rows).map(({ duty, task, standing }) => ({
      dutyId: duty.id,
      title: duty.title,
      taskId: task.id,
      unitName: unitNameOf(open, duty.unitId),
      dueDay: duty.dueDay,
      daysLate: standing.daysLate,
    })),
  };
}
