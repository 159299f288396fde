import type { OutcomeRecord } from './outcome-record';

/** One figure: how much, and of how many items. */
export interface NamedSum {
  name: string;
  sum: number;
  items: number;
}
export interface Sum {
  sum: number;
  items: number;
}

export interface OutcomeSums {
  items: number;
  /** By unit of measure: metres are never added to square metres. */
  units: NamedSum[];
  /** 万元, by where it came from. */
  funds: NamedSum[];
  villages: Sum;
  households: Sum;
  people: Sum;
  mediations: { succeeded: number; failed: number };
}

type Summed = Pick<OutcomeRecord, 'measures' | 'funds' | 'villages' | 'households' | 'people' | 'mediation'>;

/** The figures of a year. What one item says twice of the same unit is one item with both quantities. */
export function sumOutcomes(records: readonly Summed[]): OutcomeSums {
  return {
    items: records.filter(saysFigures).length,
    units: byName(
      records.map(({ measures }) => measures.map(({ unit, quantity }) => ({ name: unit, amount: quantity }))),
    ),
    funds: byName(records.map(({ funds }) => funds.map(({ source, amount }) => ({ name: source, amount })))),
    villages: sumOf(records, 'villages'),
    households: sumOf(records, 'households'),
    people: sumOf(records, 'people'),
    mediations: {
      succeeded: records.filter(({ mediation }) => mediation === 'succeeded').length,
      failed: records.filter(({ mediation }) => mediation === 'failed').length,
    },
  };
}

const saysFigures = ({ measures, funds, villages = 0, households = 0, people = 0 }: Summed): boolean =>
  measures.length > 0 || funds.length > 0 || villages + households + people > 0;

function sumOf(records: readonly Summed[], field: 'villages' | 'households' | 'people'): Sum {
  const counts = records.map((record) => record[field] ?? 0).filter((count) => count > 0);
  return { sum: counts.reduce((total, count) => total + count, 0), items: counts.length };
}

function byName(items: readonly { name: string; amount: number }[][]): NamedSum[] {
  const sums = new Map<string, Sum>();
  for (const rows of items) {
    for (const name of new Set(rows.map((row) => row.name))) {
      const mine = rows.filter((row) => row.name === name).reduce((total, row) => total + row.amount, 0);
      const before = sums.get(name) ?? { sum: 0, items: 0 };
      sums.set(name, { sum: exact(before.sum + mine), items: before.items + 1 });
    }
  }
  return [...sums]
    .map(([name, sum]) => ({ name, ...sum }))
    .sort((one, other) => other.items - one.items || other.sum - one.sum || (one.name < other.name ? -1 : 1));
}

/** 0.1 and 0.2 万元 are 0.3, not 0.30000000000000004. */
const exact = (sum: number): number => Math.round(sum * 10_000) / 10_000;
