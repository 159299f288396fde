import type { PageCost } from '../engine/costs';

const KB = 1024;

/** Budgets of the design for one page until its first content. */
const BUDGETS = [
  ['cloudCalls', 1],
  ['setDataCalls', 3],
  ['setDataBytes', 30 * KB],
  ['largestSetData', 50 * KB],
  ['nodes', 400],
] as const satisfies readonly (readonly [keyof PageCost, number])[];

/** A code that was scanned is a question of its own beside what the page shows, with an answer of its own. */
const BY_CODE = new Set(['cloudCalls', 'setDataCalls']);

export interface Visited extends PageCost {
  byCode: boolean;
}

/** Which budgets this page breaks. */
export const brokenBy = (cost: Visited): string[] =>
  BUDGETS.filter(([what, most]) => cost[what] > most + (cost.byCode && BY_CODE.has(what) ? 1 : 0)).map(
    ([what, most]) => `${what} ${cost[what]} > ${most}`,
  );

/** A line for each page, the budgets first. */
export function linesOf(costs: readonly Visited[]): string[] {
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
