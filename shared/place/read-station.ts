import type { Tier } from '../item/kinds';
import type { CellReader } from '../table-rows/cell-reader';
import type { Named } from '../table-rows/named';
import { CELL_WORDS } from '../wording/cells';
import { STATION_ROW_WORDS as WORDS } from '../wording/station-rows';
import { STATION_KIND_WORD, STATION_STATUS_WORD } from '../wording/stations';
import type { Station } from './station';
import type { StationColumn } from './station-columns';
import { STATION_TAGS_MAX, TAG_MAX } from './station-kinds';

/** What a row may name: it must be there already. */
export interface StationNames {
  areas: readonly Named[];
  categories: readonly { id: string; label: string }[];
  deputies: readonly Named[];
  tiers: readonly { id: Tier; label: string }[];
}

export type StationRow = Omit<Station, 'id'>;

export const labelled = <Id extends string>(all: readonly { id: Id; label: string }[]) =>
  all.map(({ id, label }) => ({ id, name: label }));

export function readStation(
  reader: CellReader<StationColumn>,
  { areas, categories, deputies, tiers }: StationNames,
): StationRow {
  const name = reader.needed('名称', 30);
  const [latitude, longitude] = [reader.degree('纬度', 90), reader.degree('经度', 180)];
  if ((latitude === undefined) !== (longitude === undefined)) reader.fault('经度', WORDS.bothDegrees);
  const upgradedDay = reader.day('新建提升');
  const level = reader.oneOrNone('级别', labelled(tiers))?.id;
  return {
    name,
    areaId: reader.one('所在地', areas)?.id ?? '',
    address: reader.text('地址', 60),
    phone: reader.text('电话', 20),
    openHours: reader.text('开放时间', 40),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    kind: reader.word('类型', STATION_KIND_WORD, 'liaison_station'),
    ...(level === undefined ? {} : { level }),
    tags: tagsOf(reader),
    categories: reader.many('受理类别', labelled(categories)).map(({ id }) => id),
    deputyIds: reader.many('代表', deputies).map(({ id }) => id),
    ...(upgradedDay === undefined ? {} : { upgradedDay }),
    status: reader.word('状态', STATION_STATUS_WORD, 'open'),
  };
}

function tagsOf(reader: CellReader<StationColumn>): string[] {
  const tags = reader.list('功能标签');
  if (tags.length > STATION_TAGS_MAX) reader.fault('功能标签', WORDS.tooManyTags(STATION_TAGS_MAX));
  if (tags.some((tag) => tag.length > TAG_MAX)) reader.fault('功能标签', CELL_WORDS.tooLong(TAG_MAX));
  return tags;
}
