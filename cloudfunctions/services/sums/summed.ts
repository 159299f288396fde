import { added, type Numbers } from '@shared/statistics/figures';
import type { Owed } from '../../store/sums';
import type { SummedRow } from '../../store/summed-rows';

/** Numbers by the sums that they belong to. */
export type BySums = Readonly<Record<string, Numbers>>;

/** A projection whose rows are summed up as they are written. */
export interface Summed<Row extends SummedRow> {
  name: 'publications' | 'outcomes';
  /** A row is replaced by one with a higher number there. */
  order: keyof Row & string;
  /** What its sums are made of. */
  fields: readonly (keyof Row & string)[];
  /** Ids of all sums of a place begin like this. */
  prefix(placeId: string): string;
  sumsOf(row: Row): BySums;
}

const negative = (numbers: Numbers): Numbers =>
  Object.fromEntries(Object.entries(numbers).map(([name, amount]) => [name, -amount]));

/** What the sums must move when a row turns from one into the other. */
export const owedBetween = (key: string, before: BySums, after: BySums): Owed[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((sums) => {
    const change = added(after[sums] ?? {}, negative(before[sums] ?? {}));
    return Object.keys(change).length === 0 ? [] : [{ key, sums, change }];
  });

/** What many rows come to. */
export class Sums {
  private readonly byId = new Map<string, Map<string, number>>();

  add(bySums: BySums, factor: 1 | -1 = 1): void {
    for (const [id, numbers] of Object.entries(bySums)) {
      const own = this.byId.get(id) ?? new Map<string, number>();
      this.byId.set(id, own);
      for (const [name, amount] of Object.entries(numbers))
        own.set(name, (own.get(name) ?? 0) + factor * amount);
    }
  }

  get ids(): string[] {
    return [...this.byId.keys()];
  }

  /** Zeros are left out. */
  of(id: string): Record<string, number> {
    return Object.fromEntries([...(this.byId.get(id) ?? [])].filter(([, amount]) => amount !== 0));
  }
}
