import { phoneDigits } from '../common/phone';
import type { Deputy } from '../place/roster';
import { keyText } from '../routing/catalogue';
import { isOneOf, DEPUTY_ROLES } from '../permission/roles';
import type { CellReader } from '../table-rows/cell-reader';
import { ROSTER_WORDS as WORDS } from '../wording/roster-import';
import { called, namesFor } from './names';
import { identify, merged, type Identified } from './identify';
import { readArea, readGroup, readPerson, readStationLine, readUnit } from './read-lists';
import { readDays, readRoutes } from './read-rest';
import { readPhone, readSeat, roleIn, seatOfPerson } from './read-seats';
import { samePeople, twoGroups } from './same-people';
import type { RosterFacts, RosterState, Seat } from './roster';
import type { SheetKey } from './sheets';

/** Where in the workbook an entry stands. */
export type Rows = Map<string, { sheet: SheetKey; line: number }>;

type Readers = ReadonlyMap<SheetKey, readonly CellReader<string>[]>;

const UNIT_ID = /^[a-z][a-z0-9_]{0,23}$/;
const idOf = ({ id }: { id: string }) => id;
const nameOf = ({ name }: { name: string }) => name;

/** The lists as the sheets say them; a list without a sheet stays. */
export function newLists(sheets: Readers, facts: RosterFacts): { after: RosterState; rows: Rows } {
  const { config, current, missing, newId } = facts;
  const old = namesFor(config, current);
  const rowsOf = (key: SheetKey) => sheets.get(key) ?? [];
  const listed = <Entry>(
    key: SheetKey,
    was: Entry[],
    fresh: Entry[],
    of: (entry: Entry) => string,
  ): Entry[] => (sheets.has(key) ? merged(was, fresh, of, missing) : was);

  const areaRows = identify(rowsOf('areas'), {
    ...byName(current.areas, '名称'),
    same: (reader, { parentId }) => reader.cell('上级片区') === called(parentId, old.areas),
    newId: (reader, nth) => newId('area', reader.cell('名称'), reader.cell('上级片区'), times(nth)),
  });
  const stationRows = identify(rowsOf('stations'), {
    ...byName(current.stations, '名称'),
    same: (reader, { areaId }) => reader.cell('所在地') === called(areaId, old.areas),
    newId: (reader, nth) => newId('station', reader.cell('名称'), ...(nth === 0 ? [] : [times(nth)])),
  });
  const unitRows = identify(rowsOf('units'), {
    ...byName(current.units, '名称'),
    pattern: UNIT_ID,
    patternWords: WORDS.unitIdWrong,
    same: (reader, { areaId }) => reader.cell('片区') === called(areaId, old.areas),
    newId: (reader, nth) => newId('unit', reader.cell('名称'), times(nth)),
  });
  const of = (kind: Deputy['kind']) => current.deputies.filter((deputy) => deputy.kind === kind);
  const people = (key: 'deputies' | 'delegates', kind: Deputy['kind']) =>
    identify(rowsOf(key), {
      ...byName(of(kind), '姓名'),
      twice: WORDS.perhapsSamePerson,
      same: (reader, { id, stationId }) =>
        reader.cell('联络站') === called(stationId, old.stations) && mayBeOf(reader, seatOfDeputy.get(id)),
      newId: (reader, nth) =>
        newId(
          kind === 'deputy' ? 'deputy' : 'delegate',
          reader.cell('姓名'),
          reader.cell('联络站'),
          reader.cell('手机号'),
          times(nth),
        ),
    });
  const seatOfDeputy = new Map(current.seats.map((seat) => [seat.deputyId, seat]));
  const mayBeOf = (reader: CellReader<string>, seat: Seat | undefined) => {
    const digits = phoneDigits(reader.cell('手机号'));
    return digits === null || seat?.phoneHash === undefined || seat.phoneHash === facts.phoneHashOf(digits);
  };
  const deputyRows = people('deputies', 'deputy');
  const delegateRows = people('delegates', 'council_delegate');

  // Names first: whom a cell names may stand in a sheet that is read later.
  const named = <Entry extends { id: string; name: string }>(
    key: SheetKey,
    was: Entry[],
    rows: Identified<Entry>[],
  ) => listed<{ id: string; name: string }>(key, was, rows, idOf);
  const names = namesFor(config, {
    areas: named('areas', current.areas, areaRows) as RosterState['areas'],
    stations: named('stations', current.stations, stationRows) as RosterState['stations'],
    units: named('units', current.units, unitRows) as RosterState['units'],
    deputies: [
      ...named('deputies', of('deputy'), deputyRows),
      ...named('delegates', of('council_delegate'), delegateRows),
    ] as RosterState['deputies'],
  });

  const areas = listed(
    'areas',
    current.areas,
    areaRows.map((row) => readArea(row, names)),
    idOf,
  );
  const stations = listed(
    'stations',
    current.stations,
    stationRows.map((row) => readStationLine(row, names)),
    idOf,
  );
  const units = listed(
    'units',
    current.units,
    unitRows.map((row) => readUnit(row, names)),
    idOf,
  );
  const stationArea = new Map(stations.map(({ id, areaId }) => [id, areaId]));
  const read = (rows: Identified<Deputy>[], kind: Deputy['kind']) =>
    rows.map((row) => readPerson(row, kind, names, (id) => stationArea.get(id)));
  const freshDeputies = read(deputyRows, 'deputy');
  const freshDelegates = read(delegateRows, 'council_delegate');
  const deputies = inFormerOrder(current.deputies, [
    ...listed('deputies', of('deputy'), freshDeputies, idOf),
    ...listed('delegates', of('council_delegate'), freshDelegates, idOf),
  ]);
  const groupRows = identify(rowsOf('groups'), {
    ...byName(current.groups, '小组'),
    same: () => false,
    newId: (reader, nth) => newId('group', reader.cell('小组'), times(nth)),
  });
  const freshGroups = groupRows.map((row) => readGroup(row, names));
  twoGroups(groupRows, freshGroups, names.deputies);

  const personSeats = seatsOfPeople(facts, [
    ...deputyRows.map((row, nth) => ({ row, deputy: freshDeputies[nth] })),
    ...delegateRows.map((row, nth) => ({ row, deputy: freshDelegates[nth] })),
  ]);
  samePeople([...deputyRows, ...delegateRows], personSeats);
  const staffRows = identify(rowsOf('staff'), {
    current: current.seats.filter(isStaff),
    column: '姓名',
    idOf: ({ entryId }: Seat) => entryId,
    nameOf,
    pattern: SEAT_ID,
    twice: WORDS.samePerson,
    same: (reader, seat) =>
      roleIn(reader) === seat.role &&
      reader.cell('单位') === called(seat.unitId, old.units) &&
      reader.cell('联络站') === called(seat.stationId, old.stations),
    newId: (reader, nth) =>
      newId('seat', ...['姓名', '身份', '单位', '联络站'].map((column) => reader.cell(column)), times(nth)),
  });
  const freshStaff = staffRows.map((row) =>
    readSeat(row, names, { officeName: config.officeName, phoneHashOf: facts.phoneHashOf }),
  );
  samePeople(staffRows, freshStaff);

  const present = new Set(deputies.map(idOf));
  const others = current.seats.filter((seat) => !isStaff(seat) && present.has(seat.deputyId ?? ''));
  const seats = inFormerOrder(
    current.seats,
    [
      ...merged(others, personSeats, ({ entryId }) => entryId, 'keep'),
      ...listed('staff', current.seats.filter(isStaff), freshStaff, ({ entryId }) => entryId),
    ],
    ({ entryId }) => entryId,
  );
  const groups = listed('groups', current.groups, freshGroups, idOf);
  const routes = listed('routes', current.routes, readRoutes(rowsOf('routes'), names), keyText);
  const days = listed('calendar', current.days, readDays(rowsOf('calendar')), ({ day }) => day);
  const rows: Rows = new Map(
    (
      [
        ['areas', areaRows],
        ['stations', stationRows],
        ['units', unitRows],
        ['deputies', deputyRows],
        ['delegates', delegateRows],
        ['groups', groupRows],
      ] as const
    ).flatMap(([sheet, found]) =>
      found.map(({ id, reader }) => [id, { sheet, line: reader.row.line }] as const),
    ),
  );
  return { after: { areas, stations, units, deputies, groups, seats, routes, days }, rows };
}

/** A seat is also called by what the place's file calls it. */
const SEAT_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

const times = (nth: number): string => (nth === 0 ? '' : String(nth));
const isStaff = ({ role }: Seat): boolean => !isOneOf(DEPUTY_ROLES, role);

const byName = <Entry extends { id: string; name: string }>(current: readonly Entry[], column: string) => ({
  current,
  column,
  idOf,
  nameOf,
});

function inFormerOrder<Entry>(
  former: readonly Entry[],
  now: readonly Entry[],
  of: (entry: Entry) => string = (entry) => (entry as { id: string }).id,
): Entry[] {
  const place = new Map(former.map((entry, at) => [of(entry), at]));
  const at = (entry: Entry) => place.get(of(entry)) ?? former.length;
  return [...now].sort((one, other) => at(one) - at(other));
}

function seatsOfPeople(
  { current, phoneHashOf }: RosterFacts,
  rows: readonly { row: Identified<Deputy>; deputy: Deputy | undefined }[],
): Seat[] {
  const seatOf = new Map(current.seats.map((seat) => [seat.deputyId, seat]));
  return rows.flatMap(({ row, deputy }) => {
    if (!deputy) return [];
    const seat = seatOf.get(deputy.id);
    const phone = readPhone(row.reader, seat, phoneHashOf);
    return [seatOfPerson(deputy, { seat, title: row.before?.title }, phone)];
  });
}
