import { phoneDigits } from '../common/phone';
import { isOneOf, OFFICE_ROLES, ROLES, STATION_ROLES, UNIT_ROLES, type Role } from '../permission/roles';
import type { Deputy } from '../place/roster';
import type { CellReader } from '../table-rows/cell-reader';
import { ROLE_WORD } from '../wording/roles';
import { ROSTER_WORDS as WORDS } from '../wording/roster-import';
import { called, type RosterNames } from './names';
import type { Identified } from './identify';
import type { Seat } from './roster';
import { SHEET_TITLE } from './sheets';

type HashOf = (phone: string) => string;
type Phone = Pick<Seat, 'phoneHash' | 'phoneTail'>;

const MOBILE = /^1\d{10}$/;

/** A whole number is kept as its mark and its tail; an empty cell, or the tail that stands there, changes nothing. */
export function readPhone(reader: CellReader<string>, before: Phone | undefined, hashOf: HashOf): Phone {
  const value = reader.cell('手机号').normalize('NFKC').replace(/\s/g, '');
  const was: Phone =
    before?.phoneHash === undefined ? {} : { phoneHash: before.phoneHash, phoneTail: before.phoneTail };
  if (value === '') return was;
  if (value === WORDS.none) return {};
  if (value.startsWith('尾号')) {
    if (value !== WORDS.phoneTail(before?.phoneTail ?? '')) reader.fault('手机号', WORDS.phoneKept(value));
    return was;
  }
  const digits = phoneDigits(value);
  if (digits === null || !MOBILE.test(digits)) {
    reader.fault('手机号', WORDS.phoneWrong(value));
    return was;
  }
  return { phoneHash: hashOf(digits), phoneTail: digits.slice(-4) };
}

/** The seat of a deputy: called as the deputy is. */
export function seatOfPerson(
  { id, name, title, kind }: Deputy,
  before: { seat: Seat | undefined; title: string | undefined },
  phone: Phone,
): Seat {
  const { seat } = before;
  // A title of its own, that is not the deputy's, stays.
  const own = seat !== undefined && seat.title !== before.title ? seat.title : title;
  return { entryId: seat?.entryId ?? `deputy-${id}`, role: kind, name, title: own, deputyId: id, ...phone };
}

const STAFF_ROLES = ROLES.filter((role) => role !== 'deputy' && role !== 'council_delegate').map((role) => ({
  id: role,
  name: ROLE_WORD[role],
}));

/** The role that a row names; undefined where it names none. */
export const roleIn = (reader: CellReader<string>): Role | undefined =>
  STAFF_ROLES.find(({ name }) => name === reader.cell('身份'))?.id;

export function readSeat(
  { reader, id, before }: Identified<Seat>,
  names: RosterNames,
  { officeName, phoneHashOf }: { officeName: string; phoneHashOf: HashOf },
): Seat {
  const role = readRole(reader);
  const unitId = isOneOf(UNIT_ROLES, role)
    ? scopeIn(reader, '单位', names.units, WORDS.unitNeeded(ROLE_WORD[role]))
    : undefined;
  const stationId = isOneOf(STATION_ROLES, role)
    ? scopeIn(reader, '联络站', names.stations, WORDS.stationNeeded(ROLE_WORD[role]))
    : undefined;
  const tiers = reader.has('级别')
    ? reader.many('级别', names.tiers).map((tier) => tier.id)
    : (before?.tiers ?? []);
  const title = reader.has('显示为') ? reader.text('显示为', 30) : (before?.title ?? '');
  const usual =
    called(unitId, names.units) ||
    called(stationId, names.stations) ||
    (isOneOf(OFFICE_ROLES, role) ? officeName : ROLE_WORD[role]);
  return {
    entryId: id,
    role,
    name: reader.needed('姓名', 20),
    title: title === '' ? usual : title,
    ...(stationId === undefined ? {} : { stationId }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(tiers.length === 0 ? {} : { tiers }),
    ...readPhone(reader, before, phoneHashOf),
  };
}

function readRole(reader: CellReader<string>): Role {
  const value = reader.cell('身份');
  if (value === ROLE_WORD.deputy) reader.fault('身份', WORDS.roleHasSheet(value, SHEET_TITLE.deputies));
  else if (value === ROLE_WORD.council_delegate)
    reader.fault('身份', WORDS.roleHasSheet(value, SHEET_TITLE.delegates));
  else return reader.one('身份', STAFF_ROLES)?.id ?? 'leader';
  return 'leader';
}

function scopeIn(
  reader: CellReader<string>,
  column: '单位' | '联络站',
  known: RosterNames['units'],
  needed: string,
): string {
  if (reader.cell(column) === '') {
    reader.fault(column, needed);
    return '';
  }
  return reader.one(column, known)?.id ?? '';
}
