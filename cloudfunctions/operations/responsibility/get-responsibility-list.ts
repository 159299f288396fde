import { countDuties } from '@shared/responsibility/count';
import { categoriesOf } from '@shared/responsibility/list';
import { isRefusal, type Handler } from '../../services/handler';
import { dutiesToday } from '../../services/responsibility/duty-rows';
import { openList, tasksFor, type OpenList } from '../../services/responsibility/open-list';
import { bulletinsOf } from '../../store/bulletins';

export const getResponsibilityList: Handler<'getResponsibilityList'> = async (_input, call) => {
  const open = await openList(call);
  if (isRefusal(open)) return open;
  const { list, expected, today, mayEdit, unitId } = open;
  const tasks = tasksFor(open);
  const [{ rows }, bulletins] = await Promise.all([dutiesToday(open), bulletinsSeen(open)]);
  return {
    today,
    ...(unitId === undefined ? { expected } : {}),
    tasks: tasks.length,
    unsplit: unsplitIn(tasks),
    counts: countDuties(rows),
    categories: categoriesOf(tasks).map((name) => {
      const own = tasks.filter(({ category }) => category === name);
      return {
        name,
        tasks: own.length,
        unsplit: unsplitIn(own),
        counts: countDuties(rows.filter(({ task }) => task.category === name)),
      };
    }),
    version: list.version,
    ...(list.version > 0 ? { changed: list.changed } : {}),
    mayEdit,
    ownOnly: unitId !== undefined,
    bulletins,
  };
};

const unsplitIn = (tasks: readonly { duties: readonly unknown[] }[]): number =>
  tasks.filter(({ duties }) => duties.length === 0).length;

/** Who writes them need not be told of them. */
async function bulletinsSeen({ place, hat, mayEdit }: OpenList) {
  const published = await bulletinsOf(place._id, { state: 'published' });
  const unread = mayEdit ? [] : published.filter(({ readers }) => !(hat.id in readers));
  const latest = published[0];
  return { unread: unread.length, ...(latest ? { latestDay: latest.day } : {}) };
}
