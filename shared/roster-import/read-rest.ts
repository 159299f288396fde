import type { CellReader } from '../table-rows/cell-reader';
import { keyText } from '../routing/catalogue';
import { ROSTER_WORDS as WORDS } from '../wording/roster-import';
import type { RosterNames } from './names';
import type { OwnDay, Route } from './roster';

const HELPERS_MAX = 5;

export function readRoutes(
  readers: readonly CellReader<string>[],
  { categories, areas, tiers, units, policies }: RosterNames,
): Route[] {
  const lines = new Map<string, number>();
  return readers.map((reader) => {
    const unitId = reader.one('主办单位', units)?.id ?? '';
    const areaId = reader.oneOrNone('地方', areas)?.id;
    const tier =
      tiers.find(({ name }) => `${name}级` === reader.cell('级别'))?.id ??
      reader.oneOrNone('级别', tiers)?.id;
    const policyId = reader.oneOrNone('期限', policies)?.id;
    const helpers = [...new Set(reader.many('会办单位', units).map(({ id }) => id))];
    if (helpers.length > HELPERS_MAX) reader.fault('会办单位', WORDS.helpersTooMany(HELPERS_MAX));
    const route: Route = {
      categoryId: reader.one('类别', categories)?.id ?? '',
      ...(areaId === undefined ? {} : { areaId }),
      ...(tier === undefined ? {} : { tier }),
      unitId,
      coHandlerIds: helpers.filter((id) => id !== unitId),
      ...(policyId === undefined ? {} : { policyId }),
    };
    once(lines, keyText(route), reader, '类别', WORDS.routeTwice);
    return route;
  });
}

const DAY_IS: Record<'off' | 'work', string> = { off: WORDS.off, work: WORDS.work };

export function readDays(readers: readonly CellReader<string>[]): OwnDay[] {
  const lines = new Map<string, number>();
  return readers.map((reader) => {
    const day = reader.day('日期') ?? '';
    if (reader.cell('日期') === '') reader.needed('日期', 20);
    if (reader.cell('安排') === '') reader.needed('安排', 4);
    const working = reader.word<'off' | 'work'>('安排', DAY_IS, 'off') === 'work';
    if (day !== '') once(lines, day, reader, '日期', WORDS.dayTwice);
    return { day, working, name: reader.needed('名称', 20) };
  });
}

function once(
  lines: Map<string, number>,
  key: string,
  reader: CellReader<string>,
  column: string,
  words: (line: number) => string,
): void {
  const above = lines.get(key);
  if (above !== undefined) reader.fault(column, words(above));
  lines.set(key, above ?? reader.row.line);
}
