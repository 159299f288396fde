import type { Area, Deputy, Group, Unit } from '../place/roster';
import { readStation } from '../place/read-station';
import { stationSchema, type Station } from '../place/station';
import { STATION_COLUMNS, type StationColumn } from '../place/station-columns';
import { CellReader } from '../table-rows/cell-reader';
import { CELL_WORDS } from '../wording/cells';
import { ROSTER_WORDS as WORDS } from '../wording/roster-import';
import { stationCells } from './cells-of';
import type { Identified } from './identify';
import type { RosterNames } from './names';

type Row<Entry> = Identified<Entry>;

/** What a column says; one that the sheet does not have leaves what was. */
const kept = <Value>({ reader }: Row<unknown>, column: string, was: Value, read: () => Value): Value =>
  reader.has(column) ? read() : was;

export function readArea(row: Row<Area>, { areas, tiers }: RosterNames): Area {
  const { reader, id, before } = row;
  const parentId = kept(row, '上级片区', before?.parentId, () => reader.oneOrNone('上级片区', areas)?.id);
  if (parentId === id) reader.fault('上级片区', WORDS.parentItself);
  return {
    id,
    name: reader.needed('名称', 20),
    tier: tierIn(reader, tiers) ?? 'village',
    ...(parentId === undefined ? {} : { parentId }),
  };
}

/** `县级` is `县`. */
function tierIn(reader: CellReader<string>, tiers: RosterNames['tiers']) {
  return tiers.find(({ name }) => `${name}级` === reader.cell('级别'))?.id ?? reader.one('级别', tiers)?.id;
}

/** What the sheet does not say is read as what it was. */
export function readStationLine({ reader, id, before }: Row<Station>, names: RosterNames): Station {
  const was: Readonly<Record<string, string>> = before ? stationCells(before, names) : {};
  const cells = Object.fromEntries(
    STATION_COLUMNS.map((column) => [column, reader.has(column) ? reader.cell(column) : (was[column] ?? '')]),
  );
  const whole = new CellReader<StationColumn>({ line: reader.row.line, cells }, reader.problems);
  const { categories, tiers } = names;
  const row = readStation(whole, {
    ...names,
    categories: categories.map(({ id: one, name }) => ({ id: one, label: name })),
    tiers: tiers.map(({ id: one, name }) => ({ id: one, label: name })),
  });
  const parsed = stationSchema.safeParse({ ...row, id });
  // What does not parse was told cell by cell.
  return parsed.success ? parsed.data : { ...row, id };
}

export function readUnit(row: Row<Unit>, { areas, tiers }: RosterNames): Unit {
  const { reader, id, before } = row;
  const areaId = kept(row, '片区', before?.areaId, () => reader.oneOrNone('片区', areas)?.id);
  return {
    id,
    name: reader.needed('名称', 20),
    tier: tierIn(reader, tiers) ?? 'county',
    ...(areaId === undefined ? {} : { areaId }),
    phone: kept(row, '电话', before?.phone ?? '', () => reader.text('电话', 20)),
  };
}

export function readPerson(
  row: Row<Deputy>,
  kind: Deputy['kind'],
  { areas, stations }: RosterNames,
  areaOfStation: (stationId: string) => string | undefined,
): Deputy {
  const { reader, id, before } = row;
  const name = reader.needed('姓名', 20);
  const title = reader.needed('职务', 20);
  const stationId = reader.one('联络站', stations)?.id ?? '';
  const said = kept(row, '片区', before?.areaId, () => reader.oneOrNone('片区', areas)?.id);
  return {
    id,
    name,
    kind,
    title,
    constituency: kept(row, '选区', before?.constituency ?? '', () => reader.text('选区', 30)),
    stationId,
    areaId: said ?? areaOfStation(stationId) ?? before?.areaId ?? '',
    intro: kept(row, '简介', before?.intro ?? '', () => reader.text('简介', 120)),
    ...(before?.photo === undefined ? {} : { photo: before.photo }),
    away: kept(row, '暂不接件', before?.away ?? false, () => yesIn(reader, '暂不接件')),
  };
}

function yesIn(reader: CellReader<string>, column: string): boolean {
  const value = reader.cell(column);
  if (value === WORDS.yes) return true;
  if (value !== '' && value !== WORDS.no) reader.fault(column, WORDS.yesOrNo(value));
  return false;
}

export function readGroup(row: Row<Group>, { areas, deputies }: RosterNames): Group {
  const { reader, id } = row;
  const lead = reader.one('组长', deputies);
  const members = reader.many('组员', deputies).map((one) => one.id);
  if (members.length === 0 && reader.cell('组员') === '') reader.fault('组员', CELL_WORDS.empty);
  if (lead && members.length > 0 && !members.includes(lead.id)) reader.fault('组长', WORDS.leadOutside);
  return {
    id,
    name: reader.needed('小组', 20),
    areaId: reader.one('片区', areas)?.id ?? '',
    leadDeputyId: lead?.id ?? '',
    leadTitle: reader.needed('组长身份', 20),
    members,
  };
}
