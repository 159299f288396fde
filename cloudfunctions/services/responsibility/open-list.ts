import type { Calendar } from '@shared/calendar/calendar';
import { dayOf, type Day } from '@shared/common/shanghai';
import { LIST_EDITORS } from '@shared/responsibility/roles';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { isOneOf, UNIT_ROLES, type Membership } from '@shared/permission/roles';
import type { Task } from '@shared/responsibility/list';
import type { Modules } from '@shared/place/place';
import { askedAs } from '../asked-as';
import type { StoredPlace } from '../../store/places';
import { findList, type StoredList } from '../../store/responsibility-lists';
import { calendarOf } from '../calendar/place-calendar';
import type { Call } from '../handler';
import { ownPlace } from '../places/own-place';
import { actingMembership } from '../session/hat';

/** The list of the hat's own place, and what this hat may do with it. */
export interface OpenList {
  place: StoredPlace;
  expected: NonNullable<Modules['responsibility_list']>;
  list: StoredList;
  hat: Membership;
  mayEdit: boolean;
  /** Of a unit: it meets its own duties and no others. */
  unitId?: string;
  today: Day;
  calendar: Calendar;
}

const EMPTY = { version: 0, tasks: [], changed: { byName: '', at: 0 }, asked: [] };

/** Refused where the place has no such list: its document is not even looked for. */
export async function openList(call: Call): Promise<OpenList | Refusal> {
  const place = await ownPlace(call);
  const expected = place.config.modules.responsibility_list;
  if (!expected) return refuse('module_off', { module: 'responsibility_list' });
  const hat = actingMembership(call.session);
  const list = (await findList(place._id)) ?? { ...EMPTY, _id: place._id };
  return {
    place,
    expected,
    list,
    hat,
    mayEdit: isOneOf(LIST_EDITORS, hat.role),
    ...(isOneOf(UNIT_ROLES, hat.role) ? { unitId: hat.unitId ?? '' } : {}),
    today: dayOf(call.now),
    calendar: calendarOf(call.context, place),
  };
}

/** What this hat meets of the list: a unit its own duties and the tasks that hold them, everybody else all of it. */
export function tasksFor({ list, unitId }: OpenList): Task[] {
  if (unitId === undefined) return list.tasks;
  return list.tasks
    .map((task) => ({ ...task, duties: task.duties.filter((duty) => duty.unitId === unitId) }))
    .filter(({ duties }) => duties.length > 0);
}

/** A request that came before, by its key: true; the same key with something else: a mistake. */
export function cameBefore(asked: readonly string[], { key, inputHash }: Call): boolean | Refusal {
  const known = asked.find((one) => one.startsWith(`${key} `));
  if (known === undefined) return false;
  return known === askedAs({ key, inputHash }) ? true : refuse('key_reused', {});
}
