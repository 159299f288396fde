import type { Day } from '@shared/common/shanghai';
import type { MemberActor, MemberEventDraft } from '@shared/members/event';
import { scopeOf, type Membership } from '@shared/permission/roles';
import { TOTAL_MAX } from '@shared/contract/fields';
import { collection, command, countUpTo, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

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

/** The latest invitation to a seat. The codes themselves are kept by nobody: these are their fingerprints. */
export interface Invitation {
  scene: string;
  words: string;
  at: number;
  expiresAt: number;
  by: MemberActor;
  /** The office knows the person: no phone is asked for. */
  withoutPhone?: true;
  usedBy?: string;
  usedAt?: number;
  revokedAt?: number;
}

/** Somebody acts for whoever sits there, for given days. */
export interface StandIn {
  id: string;
  /** The seat from which they stand in: without it they do not. */
  entryId: string;
  openid: string;
  name: string;
  title: string;
  fromDay: Day;
  untilDay: Day;
  endedAt?: number;
}

/** What happens to a seat beside its row in the roster. */
interface Seating {
  /** Who sits there. `members` follows from this. */
  openid?: string;
  seatedAt?: number;
  /** For the time being nobody acts from here. */
  lockedAt?: number;
  invitation?: Invitation;
  /** The latest last. */
  standIns?: StandIn[];
  /** Openids of those among them whose days are not over. */
  standsIn?: string[];
  /** When the next of them is over. */
  standInEndsAt?: number;
  /** Fingerprints of the codes of the last invitations, the latest last. */
  codes?: string[];
  /** Intents that were carried out: the last few. */
  keys?: string[];
  /** What has happened and is not written down, told and carried out yet. */
  pending?: MemberEventDraft[];
  pendingAt?: number;
}

/** A seat of a place: a row of its roster, with or without a person. */
export interface StoredStaffEntry extends StaffEntryFields, Seating {
  _id: string;
  /** What it is found by: see `seatKey`. */
  lists: string[];
  /** Grows by one with each change; what a conditional write compares. */
  version: number;
}

export const entryKey = (placeId: string, entryId: string): string => `${placeId}:${entryId}`;

export type SeatState = 'free' | 'taken';

/** The lists of seats: all of a place, of a role, of a scope, free or taken, with this character in the name or in what it stands for. */
export const seatKey = {
  all: (placeId: string) => placeId,
  role: (placeId: string, role: string) => `${placeId}#role:${role}`,
  scope: (placeId: string, scope: string) => `${placeId}#scope:${scope}`,
  state: (placeId: string, state: SeatState) => `${placeId}#${state}`,
  letter: (placeId: string, letter: string) => `${placeId}#name:${letter}`,
};

export function seatLists(entry: StaffEntryFields & Seating): string[] {
  const { placeId, membership, openid, leftAt } = entry;
  if (leftAt !== undefined) return [];
  return [
    seatKey.all(placeId),
    seatKey.role(placeId, membership.role),
    seatKey.scope(placeId, scopeOf(membership)),
    seatKey.state(placeId, openid === undefined ? 'free' : 'taken'),
    ...new Set(
      Array.from(`${membership.name}${membership.title}`, (letter) => seatKey.letter(placeId, letter)),
    ),
  ];
}

/** A row of the roster as a new seat. */
export function newEntry(fields: StaffEntryFields, seating: Seating = {}): StoredStaffEntry {
  const entry = { ...fields, ...seating };
  return { _id: entryKey(fields.placeId, fields.entryId), ...entry, lists: seatLists(entry), version: 1 };
}

const entries = () => collection('staff_entries');

/** False when the place has a seat of this id already: nothing was written then. */
export async function addEntry(fields: StaffEntryFields, seating: Seating = {}): Promise<boolean> {
  try {
    await entries().add({ data: withoutGaps(newEntry(fields, seating)) as unknown as Clause });
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
  const { membership, phoneHash, phoneTail, leftAt } = fields;
  return changeEntry(before, { membership, phoneHash, phoneTail, leftAt });
}

/** One conditional write: false when the seat was changed since it was read. An absent value goes. */
export async function changeEntry(
  before: StoredStaffEntry,
  change: Partial<StaffEntryFields & Seating>,
): Promise<boolean> {
  const _ = command();
  const { _id, version } = before;
  const written = Object.entries(change).map(([name, value]): [string, unknown] => {
    if (value === undefined) return [name, _.remove()];
    return [name, typeof value === 'object' ? _.set(withoutGaps(value)) : value];
  });
  const lists = _.set(seatLists({ ...before, ...change }));
  const { stats } = await entries()
    .where({ _id, version })
    .update({ data: { ...Object.fromEntries(written), lists, version: version + 1 } });
  return stats.updated === 1;
}

/** What was pending is done. A change that came between keeps what it has added. */
export async function clearPending({ _id, version, pending = [] }: StoredStaffEntry): Promise<void> {
  const _ = command();
  const none = { pending: _.remove(), pendingAt: _.remove() };
  const { stats } = await entries().where({ _id, version }).update({ data: none });
  if (stats.updated === 1) return;
  const keys = pending.map(({ key }) => key);
  await entries()
    .where({ _id })
    .update({ data: { pending: _.pull({ key: _.in(keys) }) } });
}

const one = async (condition: Clause): Promise<StoredStaffEntry | null> => {
  const { data } = await entries().where(condition).limit(1).get();
  return (data[0] as unknown as StoredStaffEntry | undefined) ?? null;
};

export const findEntry = (placeId: string, entryId: string) => one({ _id: entryKey(placeId, entryId) });
/** By the fingerprint of a code that was given out for it, lately. */
export const entryOfCode = (code: string) => one({ codes: code });

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

/** Whom a person stands in for. */
export async function seatsStoodInBy(placeId: string, openid: string): Promise<StoredStaffEntry[]> {
  const { data } = await entries().where({ standsIn: openid, placeId }).limit(SEATS_MAX).get();
  return data as unknown as StoredStaffEntry[];
}

async function dueEntries(
  field: 'pendingAt' | 'standInEndsAt',
  until: number,
  limit: number,
): Promise<StoredStaffEntry[]> {
  const _ = command();
  const { data } = await entries()
    .where({ [field]: _.gt(0).and(_.lte(until)) })
    .orderBy(field, 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredStaffEntry[];
}

/** Seats of which something was left undone, the longest first. */
export const pendingEntries = (until: number, limit: number) => dueEntries('pendingAt', until, limit);
/** Seats for which somebody's days of standing in are over. */
export const entriesToEnd = (until: number, limit: number) => dueEntries('standInEndsAt', until, limit);

/** As many as anybody reads. */
export const countSeats = (list: string): Promise<number> =>
  countUpTo('staff_entries', { lists: list }, TOTAL_MAX);
