import type { Numbers } from '../statistics/figures';
import type { Figure } from './outcome';
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

/** Amounts are added in ten-thousandths, as whole numbers: 0.1 and 0.2 万元 are 0.3, however often something is taken off again. */
const PARTS = 10_000;

/** What one item adds to its year. What it says twice of the same unit is one item with both quantities. */
export function outcomeNumbersOf(record: Summed): Numbers {
  const { measures, funds, villages = 0, households = 0, people = 0, mediation } = record;
  const numbers: Record<string, number> = {};
  const add = (figure: Figure, amount: number) => {
    const key = keyOf(figure);
    numbers[`${key}/items`] = 1;
    numbers[`${key}/sum`] = (numbers[`${key}/sum`] ?? 0) + Math.round(amount * PARTS);
  };
  for (const { unit, quantity } of measures) add({ of: 'unit', name: unit }, quantity);
  for (const { source, amount } of funds) add({ of: 'fund', name: source }, amount);
  const gained = { villages, households, people };
  for (const [of, count] of Object.entries(gained))
    if (count > 0) add({ of: of as keyof typeof gained }, count);
  if (Object.keys(numbers).length > 0) numbers['items/items'] = 1;
  if (mediation !== undefined) numbers[`${keyOf({ of: 'mediation', name: mediation })}/items`] = 1;
  return numbers;
}

/** The figures of a year, of what all its items add. */
export function outcomeSumsOf(numbers: Numbers): OutcomeSums {
  const items = (figure: Figure) => numbers[`${keyOf(figure)}/items`] ?? 0;
  const sum = (figure: Figure): Sum => ({
    sum: (numbers[`${keyOf(figure)}/sum`] ?? 0) / PARTS,
    items: items(figure),
  });
  const named = (of: 'unit' | 'fund'): NamedSum[] =>
    Object.keys(numbers)
      .filter((key) => key.startsWith(`${of}:`) && key.endsWith('/items'))
      .map((key) => decodeURIComponent(key.slice(of.length + 1, -'/items'.length)))
      .map((name) => ({ name, ...sum({ of, name }) }))
      .filter((row) => row.items > 0)
      .sort(
        (one, other) => other.items - one.items || other.sum - one.sum || (one.name < other.name ? -1 : 1),
      );
  return {
    items: items({ of: 'items' }),
    units: named('unit'),
    funds: named('fund'),
    villages: sum({ of: 'villages' }),
    households: sum({ of: 'households' }),
    people: sum({ of: 'people' }),
    mediations: {
      succeeded: items({ of: 'mediation', name: 'succeeded' }),
      failed: items({ of: 'mediation', name: 'failed' }),
    },
  };
}

/** Names are people's own words: what a field of a document may not be called is written out. */
const keyOf = ({ of, name }: Figure): string =>
  name === undefined
    ? of
    : `${of}:${name.replace(/[%.$\u0000]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
