import { collection, command, isDuplicate, type Clause } from '../platform/database';

export interface Entered {
  byName: string;
  /** ms */
  at: number;
}

/**
 * Days that the office of a place has entered beside the State Council's. Apart from the place's document, which is
 * imported from a file again and again.
 */
export interface StoredCalendar {
  _id: string;
  days: Record<string, Entered & { working: boolean; name: string }>;
  /** Years entered whole, although no notice of them is built in. */
  wholeYears: Record<string, Entered>;
  /** The last entry: by it what was provisional is counted again. */
  last: Entered;
  /** When the timer does that; null when it was done. */
  recountAt: number | null;
  /** The last requests: one that comes again changes nothing. */
  keys: string[];
}

export interface CalendarChange {
  /** null takes a day back. */
  days: Record<string, { working: boolean; name: string } | null>;
  year: string;
  whole?: boolean;
  by: Entered;
  recountAt: number;
  key: string;
}

const KEYS_KEPT = 20;
const calendars = () => collection('calendars');

export async function findCalendar(placeId: string): Promise<StoredCalendar | null> {
  const { data } = await calendars().where({ _id: placeId }).limit(1).get();
  return (data[0] as StoredCalendar | undefined) ?? null;
}

/** Each day is a field of its own: two colleagues who enter at once do not undo each other. */
export async function changeCalendar(placeId: string, change: CalendarChange): Promise<void> {
  const _ = command();
  const { by, key, year, whole, recountAt } = change;
  const fields: Clause = {
    last: _.set(by),
    recountAt,
    keys: _.push({ each: [key], slice: -KEYS_KEPT } as never),
  };
  for (const [day, entry] of Object.entries(change.days)) {
    fields[`days.${day}`] = entry ? _.set({ ...entry, ...by }) : _.remove();
  }
  if (whole !== undefined) fields[`wholeYears.${year}`] = whole ? _.set(by) : _.remove();
  const update = async () =>
    (
      await calendars()
        .where({ _id: placeId, keys: _.nin([key]) })
        .update({ data: fields })
    ).stats.updated;
  if ((await update()) === 1) return;
  try {
    const empty: StoredCalendar = {
      _id: placeId,
      days: {},
      wholeYears: {},
      last: by,
      recountAt: null,
      keys: [],
    };
    await calendars().add({ data: empty as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  // It exists now; where it did before, this request has come already and changes nothing.
  await update();
}

/** Places whose days were entered and whose dates were not counted again yet. */
export async function calendarsToRecount(now: number): Promise<StoredCalendar[]> {
  const _ = command();
  const { data } = await calendars()
    .where({ recountAt: _.gt(0).and(_.lte(now)) })
    .orderBy('recountAt', 'asc')
    .limit(20)
    .get();
  return data as unknown as StoredCalendar[];
}

/** Unless more was entered meanwhile. */
export async function recountDone({ _id, recountAt }: StoredCalendar): Promise<void> {
  await calendars()
    .where({ _id, recountAt })
    .update({ data: { recountAt: null } });
}
