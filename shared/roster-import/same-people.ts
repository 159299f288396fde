import type { Group } from '../place/roster';
import type { Named } from '../table-rows/named';
import { ROSTER_WORDS as WORDS } from '../wording/roster-import';
import type { Identified } from './identify';
import type { Seat } from './roster';

/** One person in two rows: of one name and one phone, on what is the same seat. */
export function samePeople(rows: readonly Identified<unknown>[], seats: readonly Seat[]): void {
  const first = new Map<string, { line: number; id: string }>();
  rows.forEach(({ reader, id }, nth) => {
    const seat = seats[nth];
    if (!seat) return;
    const keys = [personOf(seat), seatOf(seat)].filter((key) => key !== undefined);
    for (const key of keys) {
      const above = first.get(key);
      // The same number is told where numbers are.
      if (above !== undefined && above.id !== id) reader.fault('姓名', WORDS.samePerson(above.line));
      first.set(key, above ?? { line: reader.row.line, id });
      if (above !== undefined) return;
    }
  });
}

/** A phone is somebody's: twice among deputies, or twice under one role, it is the same person. */
const personOf = ({ role, name, phoneHash }: Seat): string | undefined =>
  phoneHash === undefined ? undefined : ['phone', role, name, phoneHash].join('/');

const seatOf = ({ role, name, unitId, stationId, deputyId, title }: Seat): string | undefined =>
  deputyId === undefined ? ['seat', role, name, unitId ?? '', stationId ?? '', title].join('/') : undefined;

/** Nobody is counted in two groups. */
export function twoGroups(
  rows: readonly Identified<Group>[],
  groups: readonly Group[],
  deputies: readonly Named[],
): void {
  const groupOf = new Map<string, string>();
  groups.forEach(({ name, members }, nth) => {
    for (const id of members) {
      const before = groupOf.get(id);
      const who = deputies.find((deputy) => deputy.id === id)?.name ?? id;
      if (before !== undefined) rows[nth]?.reader.fault('组员', WORDS.twoGroups(who, before));
      groupOf.set(id, before ?? name);
    }
  });
}
