import { scopeOf, type Membership } from '@shared/permission/roles';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './items';

/** What the roster says of a seat; who sits there is not the roster's to say. */
export interface StaffEntryFields {
  placeId: string;
  /** Id of the hat that goes with the seat. */
  entryId: string;
  membership: Membership;
  /** HMAC of the phone, as with contacts. */
  phoneHash?: string;
  /** Its last four digits. */
  phoneTail?: string;
  /** The row is gone from the roster since: nobody can be invited to it any more. */
  leftAt?: number;
}

/** A seat of a place: a row of its roster, with or without a person. */
export interface StoredStaffEntry extends StaffEntryFields {
  _id: string;
  /** Who sits there. `members` follows from this. */
  openid?: string;
  seatedAt?: number;
  /** What it is found by: see `seatKey`. */
  lists: string[];
  /** Grows by one with each change; what a conditional write compares. */
  version: number;
}

export const entryKey = (placeId: string, entryId: string): string => `${placeId}:${entryId}`;

export type SeatState = 'free' | 'taken';

/** The lists of seats: all of a place, of a role, of a scope, free or taken, with this character in the name. */
export const seatKey = {
  all: (placeId: string) => placeId,
  role: (placeId: string, role: string) => `${placeId}#role:${role}`,
  scope: (placeId: string, scope: string) => `${placeId}#scope:${scope}`,
  state: (placeId: string, state: SeatState) => `${placeId}#${state}`,
  letter: (placeId: string, letter: string) => `${placeId}#name:${letter}`,
};

export function seatLists(entry: StaffEntryFields & { openid?: string }): string[] {
  const { placeId, membership, openid, leftAt } = entry;
  if (leftAt !== undefined) return [];
  return [
    seatKey.all(placeId),
    seatKey.role(placeId, membership.role),
    seatKey.scope(placeId, scopeOf(membership)),
    seatKey.state(placeId, openid === undefined ? 'free' : 'taken'),
    ...new Set(Array.from(membership.name, (letter) => seatKey.letter(placeId, letter))),
  ];
}

/** A row of the roster as a new seat. */
export function newEntry(
  fields: StaffEntryFields,
  seated?: { openid: string; at: number },
): StoredStaffEntry {
  const taken = seated && { openid: seated.openid, seatedAt: seated.at };
  const lists = seatLists({ ...fields, ...taken });
  return { _id: entryKey(fields.placeId, fields.entryId), ...fields, ...taken, lists, version: 1 };
}

const entries = () => collection('staff_entries');

/** False when the place has a seat of this id already: nothing was written then. */
export async function addEntry(fields: StaffEntryFields): Promise<boolean> {
  try {
    await entries().add({ data: withoutGaps(newEntry(fields)) as unknown as Clause });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/**
 * What the roster says now, beside who sits there. False when it was changed since it was read, or is not there.
 * Whoever sits there needs `followSeats` afterwards.
 */
export async function saveEntry(before: StoredStaffEntry, fields: StaffEntryFields): Promise<boolean> {
  return write(before, { ...fields, openid: before.openid, seatedAt: before.seatedAt });
}

/** Somebody sits down, or (without a person) the seat is free. False when it was changed since it was read. */
export async function seat(
  before: StoredStaffEntry,
  seated: { openid: string; at: number } | null,
): Promise<boolean> {
  return write(before, { ...before, openid: seated?.openid, seatedAt: seated?.at });
}

async function write(
  { _id, version }: StoredStaffEntry,
  after: StaffEntryFields & { openid?: string; seatedAt?: number },
): Promise<boolean> {
  const _ = command();
  const kept = { phoneHash: after.phoneHash, phoneTail: after.phoneTail, leftAt: after.leftAt };
  const optional = { ...kept, openid: after.openid, seatedAt: after.seatedAt };
  const gone = (value: unknown): unknown => (value === undefined ? _.remove() : value);
  const { stats } = await entries()
    .where({ _id, version })
    .update({
      data: {
        ...Object.fromEntries(Object.entries(optional).map(([name, value]) => [name, gone(value)])),
        membership: _.set(withoutGaps(after.membership)),
        lists: _.set(seatLists(after)),
        version: version + 1,
      },
    });
  return stats.updated === 1;
}

export async function findEntry(placeId: string, entryId: string): Promise<StoredStaffEntry | null> {
  const { data } = await entries()
    .where({ _id: entryKey(placeId, entryId) })
    .limit(1)
    .get();
  return (data[0] as unknown as StoredStaffEntry | undefined) ?? null;
}

/** In the order of their ids, from after `after`: the first list is read, the others hold as well. */
export async function listEntries(
  lists: readonly [string, ...string[]],
  after: string,
  limit: number,
): Promise<StoredStaffEntry[]> {
  const _ = command();
  const [first, ...rest] = lists;
  const within: Clause[] = [{ lists: first, _id: _.gt(after) }];
  const both = rest.length === 0 ? within : [...within, { lists: _.all(rest as never) }];
  const { data } = await entries()
    .where(_.and(both as never) as unknown as Clause)
    .orderBy('_id', 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredStaffEntry[];
}

/** Every seat of a place that has not gone, for a roster that is read whole. */
export async function entriesOfPlace(placeId: string): Promise<StoredStaffEntry[]> {
  const all: StoredStaffEntry[] = [];
  for (;;) {
    const page = await listEntries([seatKey.all(placeId)], all[all.length - 1]?._id ?? '', READ_AT_ONCE);
    all.push(...page);
    if (page.length < READ_AT_ONCE) return all;
  }
}

/** What one request reads. */
const READ_AT_ONCE = 100;

/** Nobody sits on more seats of one place. */
const SEATS_MAX = 40;

/** Where a person sits. */
export async function seatsOf(placeId: string, openid: string): Promise<StoredStaffEntry[]> {
  const { data } = await entries().where({ openid, placeId }).limit(SEATS_MAX).get();
  return data as unknown as StoredStaffEntry[];
}
