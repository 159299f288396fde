import { dayOf, momentOf, timeOf } from '@shared/common/shanghai';
import type { CommandData, CommandName } from '@shared/item/commands';
import type { Due } from '@shared/item/event';
import type { Item } from '@shared/item/item';
import { ACTORS, after, type ActorName, type World } from './machine';

export type Case = [what: string, actual: () => string[], expected: string[]];

/** An hour after everything in `machine` happened. */
const LATER = momentOf('2026-09-24', '11:00');

/** A moment is larger than any other number of an item. */
const EARLIEST_MOMENT = 1_000_000_000_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDue = (value: unknown): value is Due =>
  isRecord(value) && 'from' in value && 'allowance' in value && 'at' in value;

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** `10-14 17:30`, in Shanghai. */
export const moment = (at: number) => `${dayOf(at).slice(5)} ${timeOf(at)}`;

/** `10-12 17:30 = 09-24 10:00 + 7 working_day (std), less 09-25 10:00 to 09-28 11:00`. */
function due({ at, from, allowance, policyId, pauses = [], extension }: Due): string {
  const more = extension ? ` + ${extension.amount} ${extension.unit}` : '';
  const less = pauses.map((pause) => `, less ${moment(pause.from)} to ${moment(pause.to)}`).join('');
  return `${moment(at)} = ${moment(from)} + ${allowance.amount} ${allowance.unit}${more} (${policyId})${less}`;
}

function told(value: unknown): string {
  if (value === undefined) return 'gone';
  if (typeof value === 'number' && value > EARLIEST_MOMENT) return moment(value);
  if (isDue(value)) return due(value);
  if (Array.isArray(value)) return `[${value.map(told).join(', ')}]`;
  if (!isRecord(value)) return String(value);
  const parts = Object.entries(value).map(([name, of]) => `${name} ${told(of)}`);
  return `{${parts.join(', ')}}`;
}

/** Of words that stand in a row: which came, and which went. */
const movedWords = (was: string[], is: string[]): string =>
  [
    ...is.filter((word) => !was.includes(word)).map((word) => `+ ${word}`),
    ...was.filter((word) => !is.includes(word)).map((word) => `- ${word}`),
  ].join(' ');

function lineOf(name: string, was: unknown, is: unknown): string {
  if (name === 'alarms' && isRecord(was) && isRecord(is)) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return `${name}: ${names.flatMap((one) => (was[one] === is[one] ? [] : [`${one} ${told(is[one])}`])).join(', ')}`;
  }
  return `${name}: ${isWords(was) && isWords(is) ? movedWords(was, is) : told(is)}`;
}

/** What a command leaves in the item. */
export const left = <Name extends CommandName>(
  before: Item,
  actor: ActorName,
  name: Name,
  data?: CommandData[Name],
  now = LATER,
  world: World = {},
): string[] => ledger(before, after(before, ACTORS[actor], name, data, now, world));

/** What is other than before, a line a field: `state: assigned`. That it was touched now goes without saying. */
const ledger = (before: Item, after: Item): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .filter((name) => name !== 'updatedAt')
    .flatMap((name) => {
      const [was, is] = [before[name as keyof Item], after[name as keyof Item]];
      return JSON.stringify(was) === JSON.stringify(is) ? [] : [lineOf(name, was, is)];
    });
