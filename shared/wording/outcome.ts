import type { Outcome } from '../item/outcome';

/** What a row of figures is called, and what it says: `改造管网` `10400 米`. */
export interface OutcomeLine {
  name: string;
  value: string;
}

const GAINED = [
  ['villages', '村'],
  ['households', '户'],
  ['people', '人'],
] as const;

/** `4 村 1360 户`; null when nobody is named. */
export function gainedWords(outcome: Pick<Outcome, 'villages' | 'households' | 'people'>): string | null {
  const said = GAINED.flatMap(([field, word]) => {
    const count = outcome[field];
    return count === undefined || count === 0 ? [] : [`${count} ${word}`];
  });
  return said.length === 0 ? null : said.join(' ');
}

/** What came of an item, a line for each thing, each source of money and whoever has gained. */
export function outcomeLines(outcome: Outcome): OutcomeLine[] {
  const gained = gainedWords(outcome);
  return [
    ...outcome.measures.map(({ what, quantity, unit }) => ({ name: what, value: `${quantity} ${unit}` })),
    ...outcome.funds.map(({ source, amount }) => ({ name: source, value: `${amount} 万元` })),
    ...(gained === null ? [] : [{ name: '受益', value: gained }]),
  ];
}

export const outcomeSentence = (outcome: Outcome): string =>
  outcomeLines(outcome)
    .map(({ name, value }) => `${name} ${value}`)
    .join('，');
