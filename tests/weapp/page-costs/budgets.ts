import type { PageCost } from '../engine/costs';

const KB = 1024;

/** Budgets of the design for one page until its first content. */
const BUDGETS = [
  ['cloudCalls', 1],
  ['sessionCalls', 1],
  ['setDataCalls', 3],
  ['setDataBytes', 30 * KB],
  ['largestSetData', 50 * KB],
  ['nodes', 400],
] as const satisfies readonly (readonly [keyof PageCost, number])[];

/** Which budgets this page breaks. */
export const brokenBy = (cost: PageCost): string[] =>
  BUDGETS.filter(([what, most]) => cost[what] > most).map(
    ([what, most]) => `${what} ${cost[what]} > ${most}`,
  );

/** A line for each page, the budgets first. */
export function linesOf(costs: readonly PageCost[]): string[] {
  const row = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(42)}${cells.map((cell) => String(cell).padStart(15)).join('')}`;
  return [
    row('page, until its first content', [...BUDGETS.map(([what]) => what), 'depth']),
    row('budget', [...BUDGETS.map(([, most]) => most), '']),
    ...costs.flatMap((cost) => [
      row(cost.page, [...BUDGETS.map(([what]) => cost[what]), cost.depth]),
      ...brokenBy(cost).map((fault) => `  BROKEN ${fault}`),
    ]),
  ];
}
