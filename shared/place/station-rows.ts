import type { Tier } from '../item/kinds';
import { STATION_KIND_WORD, STATION_STATUS_WORD } from '../wording/stations';
import { STATION_ROW_WORDS as WORDS } from '../wording/station-rows';
import { readPastedTable, type TableRow } from './pasted-table';
import { STATION_TAGS_MAX, TAG_MAX, type Station } from './station';

/** What a row may name: it must be there already. */
export interface Known {
  areas: readonly { id: string; name: string }[];
  categories: readonly { id: string; label: string }[];
  deputies: readonly { id: string; name: string }[];
  tiers: readonly { id: Tier; label: string }[];
}

export interface RowProblem {
  line: number;
  column: string;
  problem: string;
}

export type StationRow = Omit<Station, 'id'>;

export interface ReadStations {
  stations: StationRow[];
  problems: RowProblem[];
}

export const STATION_COLUMNS = [
  '名称',
  '类型',
  '级别',
  '所在地',
  '地址',
  '电话',
  '开放时间',
  '经度',
  '纬度',
  '功能标签',
  '受理类别',
  '代表',
  '新建提升',
  '状态',
] as const;
type Column = (typeof STATION_COLUMNS)[number];

/** More in one go than any county has. */
export const STATION_ROWS_MAX = 300;

/** Reads pasted rows of a spreadsheet. All faults are told at once, each with its line and column. */
export function readStationRows(text: string, known: Known): ReadStations {
  const { headings, rows } = readPastedTable(text);
  const strange = headings.filter((heading) => !STATION_COLUMNS.some((column) => column === heading));
  const missing = (['名称', '所在地'] as const).filter((column) => !headings.includes(column));
  const head = [
    ...strange.map((column) => ({ line: 1, column, problem: WORDS.strangeColumn })),
    ...missing.map((column) => ({ line: 1, column, problem: WORDS.missingColumn })),
  ];
  if (head.length > 0) return { stations: [], problems: head };
  if (rows.length === 0) return { stations: [], problems: [{ line: 1, column: '', problem: WORDS.noRows }] };
  if (rows.length > STATION_ROWS_MAX)
    return { stations: [], problems: [{ line: 1, column: '', problem: WORDS.tooMany(STATION_ROWS_MAX) }] };
  const problems: RowProblem[] = [];
  const firstLine = new Map<string, number>();
  const stations = rows.map((row) => {
    const reader = new RowReader(row, known, problems);
    const station = reader.station();
    const before = firstLine.get(station.name);
    if (before !== undefined && station.name !== '') reader.fault('名称', WORDS.twice(before));
    firstLine.set(station.name, before ?? row.line);
    return station;
  });
  return { stations, problems };
}

class RowReader {
  constructor(
    private readonly row: TableRow,
    private readonly known: Known,
    private readonly problems: RowProblem[],
  ) {}

  station(): StationRow {
    const { areas, categories, deputies, tiers } = this.known;
    const name = this.text('名称', 30);
    if (name === '') this.fault('名称', WORDS.empty);
    const [latitude, longitude] = [this.degree('纬度', 90), this.degree('经度', 180)];
    if ((latitude === undefined) !== (longitude === undefined)) this.fault('经度', WORDS.bothDegrees);
    const upgradedDay = this.day('新建提升');
    const level =
      this.cell('级别') === ''
        ? undefined
        : this.one(
            '级别',
            tiers.map(({ id, label }) => [label, id]),
          );
    return {
      name,
      areaId:
        this.one(
          '所在地',
          areas.map(({ id, name: called }) => [called, id]),
        ) ?? '',
      address: this.text('地址', 60),
      phone: this.text('电话', 20),
      openHours: this.text('开放时间', 40),
      ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
      kind: this.word('类型', STATION_KIND_WORD, 'liaison_station'),
      ...(level === undefined ? {} : { level }),
      tags: this.tags(),
      categories: this.many(
        '受理类别',
        categories.map(({ id, label }) => [label, id]),
      ),
      deputyIds: this.many(
        '代表',
        deputies.map(({ id, name: called }) => [called, id]),
      ),
      ...(upgradedDay === undefined ? {} : { upgradedDay }),
      status: this.word('状态', STATION_STATUS_WORD, 'open'),
    };
  }

  fault(column: Column, problem: string): void {
    this.problems.push({ line: this.row.line, column, problem });
  }

  private cell(column: Column): string {
    return this.row.cells[column] ?? '';
  }

  private text(column: Column, max: number): string {
    const value = this.cell(column);
    if (value.length > max) this.fault(column, WORDS.tooLong(max));
    return value;
  }

  private list(column: Column): string[] {
    return this.cell(column)
      .split(/[、,，;；\s]+/u)
      .filter((part) => part !== '');
  }

  private tags(): string[] {
    const tags = this.list('功能标签');
    if (tags.length > STATION_TAGS_MAX) this.fault('功能标签', WORDS.tooManyTags(STATION_TAGS_MAX));
    if (tags.some((tag) => tag.length > TAG_MAX)) this.fault('功能标签', WORDS.tooLong(TAG_MAX));
    return tags;
  }

  private one<Id extends string>(column: Column, known: readonly (readonly [string, Id])[]): Id | undefined {
    const value = this.cell(column);
    const found = known.find(([word]) => word === value)?.[1];
    if (found === undefined) {
      this.fault(
        column,
        value === ''
          ? WORDS.empty
          : WORDS.unknown(
              value,
              known.map(([word]) => word),
            ),
      );
    }
    return found;
  }

  private many(column: Column, known: readonly (readonly [string, string])[]): string[] {
    return this.list(column).flatMap((value) => {
      const found = known.find(([word]) => word === value)?.[1];
      if (found === undefined)
        this.fault(
          column,
          WORDS.unknown(
            value,
            known.map(([word]) => word),
          ),
        );
      return found === undefined ? [] : [found];
    });
  }

  private word<Value extends string>(column: Column, words: Record<Value, string>, usual: Value): Value {
    if (this.cell(column) === '') return usual;
    return (
      this.one(
        column,
        Object.entries(words).map(([value, word]) => [String(word), value as Value]),
      ) ?? usual
    );
  }

  private degree(column: '经度' | '纬度', most: number): number | undefined {
    const value = this.cell(column);
    if (value === '') return undefined;
    const number = Number(value);
    if (Number.isFinite(number) && Math.abs(number) <= most) return number;
    this.fault(column, WORDS.degree(most));
    return undefined;
  }

  /** Spreadsheets write a day as they like: 2023/5/8, 2023-05-08, 2023年5月8日. */
  private day(column: Column): string | undefined {
    const value = this.cell(column);
    if (value === '') return undefined;
    const [, year, month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(value) ?? [];
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    const moment = new Date(`${day}T00:00:00Z`).getTime();
    // The thirtieth of February would become the second of March.
    const real = !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === day;
    if (!real) this.fault(column, WORDS.day);
    return real ? day : undefined;
  }
}
