import type { OutputOf } from '@shared/contract/operations';
import type { FigureKind } from '@shared/item/outcome';

export type Report = OutputOf<'getOutcomeReport'>;

/** One figure of the report: what it is, how much, of how many items, and which list it opens. */
export interface FigureRow {
  title: string;
  value: string;
  items: number;
  of: FigureKind;
  name?: string;
}

export interface FigureGroup {
  title: string;
  note?: string;
  rows: readonly FigureRow[];
}

const GAINED = [
  { of: 'villages', title: '受益的村', unit: '个村' },
  { of: 'households', title: '受益的户', unit: '户' },
  { of: 'people', title: '受益的人', unit: '人' },
] as const;

/** The report as it is read: groups with something in them, the figures of one group never mixed with another's. */
export function groupsOf(report: Report): FigureGroup[] {
  const { units, funds, mediations } = report;
  const gained = GAINED.filter(({ of }) => report[of].items > 0);
  const ended = (
    [
      ['succeeded', '调解成功'],
      ['failed', '没调成，退回法院'],
    ] as const
  ).filter(([name]) => mediations[name] > 0);
  return [
    {
      title: '做了多少',
      note: '单位不同，不相加',
      rows: units.map(({ name, sum, items }) => ({
        title: `按${name}算的`,
        value: `${sum} ${name}`,
        items,
        of: 'unit',
        name,
      })),
    },
    {
      title: '花了多少钱',
      note: '按来源分',
      rows: funds.map(({ name, sum, items }) => ({
        title: name,
        value: `${sum} 万元`,
        items,
        of: 'fund',
        name,
      })),
    },
    {
      title: '谁得了好处',
      note: '一件事只算一次',
      rows: gained.map(({ of, title, unit }) => ({
        title,
        value: `${report[of].sum} ${unit}`,
        items: report[of].items,
        of,
      })),
    },
    {
      title: '诉源治理',
      rows: ended.map(([name, title]) => ({
        title,
        value: `${mediations[name]} 件`,
        items: mediations[name],
        of: 'mediation',
        name,
      })),
    },
  ].filter(({ rows }) => rows.length > 0) as FigureGroup[];
}

/** This year and the two before it: what is older is in the archive. */
export const yearsUntil = (year: number): readonly string[] => [year, year - 1, year - 2].map(String);
