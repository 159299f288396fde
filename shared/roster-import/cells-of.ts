import { DEPUTY_ROLES, isOneOf } from '../permission/roles';
import { STATION_KIND_WORD, STATION_STATUS_WORD } from '../wording/stations';
import { ROSTER_WORDS } from '../wording/roster-import';
import { ROLE_WORD } from '../wording/roles';
import { keyText } from '../routing/catalogue';
import type { Area, Deputy, Group, Unit } from '../place/roster';
import type { Station } from '../place/station';
import { called, calledAll, type RosterNames } from './names';
import type { OwnDay, RosterState, Route, Seat } from './roster';
import type { SheetKey } from './sheets';

export type Cells = Readonly<Record<string, string>>;

/** One line of a sheet, as it is written for people. */
export interface Line {
  id: string;
  /** What people call it. */
  name: string;
  cells: Cells;
}

/** What stands in a list, line by line, as a sheet of the workbook says it. */
export const LINES_OF: Record<SheetKey, (state: RosterState, names: RosterNames) => Line[]> = {
  areas: ({ areas }, names) => areas.map((row) => lineOf(row, areaCells(row, names))),
  stations: ({ stations }, names) => stations.map((row) => lineOf(row, stationCells(row, names))),
  units: ({ units }, names) => units.map((row) => lineOf(row, unitCells(row, names))),
  deputies: (state, names) => personLines(state, names, 'deputy'),
  delegates: (state, names) => personLines(state, names, 'council_delegate'),
  groups: ({ groups }, names) => groups.map((row) => lineOf(row, groupCells(row, names))),
  staff: ({ seats }, names) =>
    seats
      .filter(({ role }) => !isOneOf(DEPUTY_ROLES, role))
      .map((seat) => ({ id: seat.entryId, name: seat.name, cells: seatCells(seat, names) })),
  routes: ({ routes }, names) =>
    routes.map((route) => {
      const cells = routeCells(route, names);
      const name = [cells['类别'], cells['地方'], cells['级别']].filter((part) => part !== '').join('，');
      return { id: keyText(route), name, cells };
    }),
  calendar: ({ days }) => days.map((own) => ({ id: own.day, name: own.day, cells: dayCells(own) })),
};

const lineOf = ({ id, name }: { id: string; name: string }, cells: Cells): Line => ({ id, name, cells });

const areaCells = ({ id, name, tier, parentId }: Area, { areas, tiers }: RosterNames): Cells => ({
  名称: name,
  级别: called(tier, tiers),
  上级片区: called(parentId, areas),
  编号: id,
});

export const stationCells = (
  station: Station,
  { areas, tiers, categories, deputies }: RosterNames,
): Cells => ({
  名称: station.name,
  类型: STATION_KIND_WORD[station.kind],
  级别: called(station.level, tiers),
  所在地: called(station.areaId, areas),
  地址: station.address,
  电话: station.phone,
  开放时间: station.openHours,
  经度: station.longitude === undefined ? '' : String(station.longitude),
  纬度: station.latitude === undefined ? '' : String(station.latitude),
  功能标签: station.tags.join('、'),
  受理类别: calledAll(station.categories, categories),
  代表: calledAll(station.deputyIds, deputies),
  新建提升: station.upgradedDay ?? '',
  状态: STATION_STATUS_WORD[station.status],
  编号: station.id,
});

const unitCells = ({ id, name, tier, areaId, phone }: Unit, { areas, tiers }: RosterNames): Cells => ({
  名称: name,
  级别: called(tier, tiers),
  片区: called(areaId, areas),
  电话: phone,
  编号: id,
});

function personLines({ deputies, seats }: RosterState, names: RosterNames, kind: Deputy['kind']): Line[] {
  const phones = new Map(seats.map(({ deputyId, phoneTail }) => [deputyId, phoneTail]));
  return deputies
    .filter((deputy) => deputy.kind === kind)
    .map((deputy) =>
      lineOf(deputy, {
        姓名: deputy.name,
        职务: deputy.title,
        选区: deputy.constituency,
        联络站: called(deputy.stationId, names.stations),
        片区: called(deputy.areaId, names.areas),
        简介: deputy.intro,
        暂不接件: deputy.away ? ROSTER_WORDS.yes : '',
        手机号: phoneCell(phones.get(deputy.id)),
        编号: deputy.id,
      }),
    );
}

export const phoneCell = (tail: string | undefined): string =>
  tail === undefined ? '' : ROSTER_WORDS.phoneTail(tail);

const groupCells = (
  { id, name, areaId, leadDeputyId, leadTitle, members }: Group,
  { areas, deputies }: RosterNames,
): Cells => ({
  小组: name,
  片区: called(areaId, areas),
  组长: called(leadDeputyId, deputies),
  组长身份: leadTitle,
  组员: calledAll(members, deputies),
  编号: id,
});

const seatCells = (seat: Seat, { units, stations, tiers }: RosterNames): Cells => ({
  姓名: seat.name,
  身份: ROLE_WORD[seat.role],
  单位: called(seat.unitId, units),
  联络站: called(seat.stationId, stations),
  级别: calledAll(seat.tiers ?? [], tiers),
  显示为: seat.title,
  手机号: phoneCell(seat.phoneTail),
  编号: seat.entryId,
});

const routeCells = (route: Route, { categories, areas, tiers, units, policies }: RosterNames): Cells => ({
  类别: called(route.categoryId, categories),
  地方: called(route.areaId, areas),
  级别: called(route.tier, tiers),
  主办单位: called(route.unitId, units),
  会办单位: calledAll(route.coHandlerIds, units),
  期限: called(route.policyId, policies),
});

const dayCells = ({ day, working, name }: OwnDay): Cells => ({
  日期: day,
  安排: working ? ROSTER_WORDS.work : ROSTER_WORDS.off,
  名称: name,
});
