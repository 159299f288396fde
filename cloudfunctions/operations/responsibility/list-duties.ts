import { momentOf } from '@shared/common/shanghai';
import { PAGE_SIZE } from '@shared/contract/fields';
import type { DutyOnDay } from '@shared/responsibility/count';
import { cursorOf, readCursor } from '../../services/cursor';
import { isRefusal, type Handler } from '../../services/handler';
import { dutiesToday, dutyRowOf } from '../../services/responsibility/duty-rows';
import { openList } from '../../services/responsibility/open-list';

const BELONGS = {
  late: ({ standing }: DutyOnDay) => standing.late,
  open: ({ standing }: DutyOnDay) => standing.state !== 'fulfilled',
  fulfilled: ({ standing }: DutyOnDay) => standing.state === 'fulfilled',
};

const markOf = ({ duty }: DutyOnDay) => ({ at: momentOf(duty.dueDay, '12:00'), id: duty.id });

/** By day, and by id within a day: the same order wherever a page begins. */
function inOrder(one: DutyOnDay, other: DutyOnDay): number {
  const [a, b] = [markOf(one), markOf(other)];
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

export const listDuties: Handler<'listDuties'> = async ({ of, cursor }, call) => {
  const open = await openList(call);
  if (isRefusal(open)) return open;
  const { rows, progress } = await dutiesToday(open);
  const all = rows.filter(BELONGS[of]).sort(inOrder);
  const after = readCursor(cursor);
  const beyond = (row: DutyOnDay) => {
    const { at, id } = markOf(row);
    return after === null || at > after.at || (at === after.at && id > after.id);
  };
  const rest = all.filter(beyond);
  const shown = rest.slice(0, PAGE_SIZE);
  const last = shown[shown.length - 1];
  return {
    duties: shown.map((row) => dutyRowOf(row, open, progress.get(row.duty.id))),
    ...(last && rest.length > PAGE_SIZE ? { next: cursorOf(markOf(last)) } : {}),
    total: all.length,
  };
};
