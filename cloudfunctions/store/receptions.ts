import { PAGE_SIZE } from '@shared/contract/fields';
import type { Day } from '@shared/common/shanghai';
import { deputyScope, stationScope } from '@shared/permission/roles';
import type { ReceptionSession } from '@shared/reception/session';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

/** What is still to be told of a change. */
export interface Untold {
  /** Of the change: the same one tells the same person once. */
  version: number;
  what: 'moved' | 'called_off' | 'on_duty';
  openids: { openid: string; number: number }[];
  deputyIds: string[];
}

export interface StoredReception extends ReceptionSession {
  _id: string;
  version: number;
  /** Lists in which it stands. */
  lists: string[];
  /** The last requests that changed it (services/asked-as.ts). */
  asked: string[];
  untold: Untold[];
  /** Its figures are not in the sums of its year yet. */
  owes: boolean;
  /** When the timer must look; null: nothing will happen by itself. */
  nextAt: number | null;
}

const ASKED_KEPT = 20;
const receptions = () => collection('reception_sessions');

export const receptionList = {
  coming: (scope: string) => `${scope}#coming`,
  closed: (scope: string) => `${scope}#closed`,
  /** Whoever has booked. */
  person: (openid: string) => `person#${openid}`,
  /** As the rule made them, and nobody has been at them: they follow the rule. */
  untouched: (placeId: string) => `${placeId}#untouched`,
};

export function receptionLists(session: ReceptionSession, version: number): string[] {
  const { placeId, stationId, duty, state, visitors } = session;
  const scopes = [placeId, stationScope(placeId, stationId), ...duty.map((id) => deputyScope(placeId, id))];
  const list = state === 'closed' ? receptionList.closed : receptionList.coming;
  const people = [...new Set(visitors.map(({ openid }) => openid))].filter((openid) => openid !== '');
  return [
    ...scopes.map(list),
    ...people.map(receptionList.person),
    ...(version === 0 ? [receptionList.untouched(placeId)] : []),
  ];
}

export async function findReception(id: string): Promise<StoredReception | null> {
  const { data } = await receptions().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredReception | undefined) ?? null;
}

/** Rows of one insert. */
const AT_ONCE = 20;

/** What is there already stays as it is. */
export async function addReceptions(all: readonly StoredReception[]): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE).map((one) => withoutGaps(one) as unknown as Clause);
    if (await added(some)) continue;
    for (const one of some) await added(one);
  }
}

async function added(data: Clause | Clause[]): Promise<boolean> {
  try {
    await receptions().add({ data });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** One conditional write of what has become of it. False when somebody was faster. */
export async function replaceReception(before: StoredReception, after: StoredReception): Promise<boolean> {
  const _ = command();
  const { duty, present, visitors, lists, untold, asked, day, state, version, owes, nextAt } = after;
  const data: Clause = { day, state, version, owes, nextAt, asked: _.set(asked.slice(-ASKED_KEPT)) };
  for (const [name, list] of Object.entries({ duty, present, visitors, lists, untold }))
    data[name] = _.set(withoutGaps(list));
  for (const name of ['rest', 'movedFrom', 'reason', 'remindedDay'] as const)
    data[name] = after[name] === undefined ? _.remove() : after[name];
  const { stats } = await receptions().where({ _id: before._id, version: before.version }).update({ data });
  return stats.updated === 1;
}

/** What was told, reminded of and counted; nothing of the session itself. False when it has changed meanwhile. */
export async function settleReception(
  { _id, version }: Pick<StoredReception, '_id' | 'version'>,
  done: Pick<StoredReception, 'nextAt' | 'remindedDay'>,
): Promise<boolean> {
  const _ = command();
  const { nextAt, remindedDay } = done;
  const { stats } = await receptions()
    .where({ _id, version })
    .update({
      data: {
        nextAt,
        untold: _.set([]),
        owes: false,
        ...(remindedDay === undefined ? {} : { remindedDay }),
      },
    });
  return stats.updated === 1;
}

export interface DayMark {
  day: Day;
  id: string;
}

/** Of one list, by day: from a day on in their order, or the latest first. */
export async function receptionRows(
  list: string,
  order: 'asc' | 'desc',
  { after, fromDay }: { after: DayMark | null; fromDay?: Day },
): Promise<StoredReception[]> {
  const _ = command();
  const past = order === 'asc' ? _.gt : _.lt;
  const begin = fromDay === undefined ? { lists: list } : { lists: list, day: _.gte(fromDay) };
  const beyond = after && [{ day: past(after.day) }, { day: after.day, _id: past(after.id) }];
  const condition = beyond
    ? (_.and([{ lists: list }, _.or(beyond as never)] as never) as unknown as Clause)
    : (begin as Clause);
  const { data } = await receptions()
    .where(condition)
    .orderBy('day', order)
    .orderBy('_id', order)
    .limit(PAGE_SIZE + 1)
    .get();
  return data as unknown as StoredReception[];
}

export async function dueReceptions(now: number, limit: number): Promise<string[]> {
  const _ = command();
  const { data } = await receptions()
    .where({ nextAt: _.gt(0).and(_.lte(now)) })
    .orderBy('nextAt', 'asc')
    .limit(limit)
    .field({ _id: true })
    .get();
  return data.map(({ _id }) => String(_id));
}

/** Those of a place that only the rule has made, after a day. */
export async function dropUntouched(placeId: string, afterDay: Day): Promise<void> {
  await receptions()
    .where({ lists: receptionList.untouched(placeId), day: command().gt(afterDay) })
    .remove();
}

/** Every session in which somebody has a time, whatever became of it. */
export async function receptionsOfPerson(openid: string): Promise<StoredReception[]> {
  const { data } = await receptions()
    .where({ lists: receptionList.person(openid) })
    .orderBy('day', 'desc')
    .orderBy('_id', 'desc')
    .limit(100)
    .get();
  return data as unknown as StoredReception[];
}

/** Id of the sums of a year: of a station, or of its whole place. */
export const receptionSums = (placeId: string, year: string, stationId?: string): string =>
  ['receptions', placeId, ...(stationId === undefined ? [] : [stationId]), year].join('/');
