import { decodeRarity } from '@shared/routing/topics/rarity';
import type { Voice } from '@shared/routing/topics/heat';
import { topicFinder } from '@shared/routing/topics/topics';
import type { Message } from '@shared/routing/message';
import { momentFrom } from './moment';
import { LineError, linesOf, readObject, textOf, type Id } from './read-lines';

export interface TopicRow extends Message, Voice {
  /** Without one, the number of its line. */
  id: Exclude<Id, null>;
  /** Where it stood, from 1. */
  line: number;
}

export interface PlacedRow extends TopicRow {
  topic: string;
  duplicateOf?: TopicRow['id'];
}

/**
 * One message: a JSON object with `id`, `title`, `text`, and `time`, `user`, `up` where they are known.
 * @throws LineError when it is no JSON object
 */
function topicRow(line: string, number: number): TopicRow {
  const { row, id } = readObject(line, number);
  const [user, up] = [row['user'], row['up']];
  return {
    id: id ?? String(number),
    line: number,
    title: textOf(row['title']),
    text: textOf(row['text']),
    at: momentFrom(row['time']),
    up: typeof up === 'number' && Number.isFinite(up) ? up : 0,
    ...(typeof user === 'string' || typeof user === 'number' ? { person: String(user) } : {}),
  };
}

/** Lines that can be read; the others are named and left out. */
export function topicRows(content: string, complain: (problem: LineError) => void): TopicRow[] {
  return linesOf(content).flatMap(([line, number]) => {
    try {
      return [topicRow(line, number)];
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      complain(error);
      return [];
    }
  });
}

const byId = (one: string, other: string): number => Number(one > other) - Number(one < other);

const earlier = (one: TopicRow, other: TopicRow): number =>
  one.at - other.at || byId(String(one.id), String(other.id));

/** In the order of time, however the lines lie; whose time nobody knows follows the line before. */
function inTime(rows: readonly TopicRow[]): TopicRow[] {
  const beginning: TopicRow[] = [];
  const timed: { row: TopicRow; followers: TopicRow[] }[] = [];
  for (const row of rows) {
    if (Number.isNaN(row.at)) (timed.at(-1)?.followers ?? beginning).push(row);
    else timed.push({ row, followers: [] });
  }
  timed.sort((one, other) => earlier(one.row, other.row));
  return [...beginning, ...timed.flatMap(({ row, followers }) => [row, ...followers])];
}

/** Each with its topic, named after how early it came up, in the order of time. */
export function placeRows(rows: readonly TopicRow[], rarity: Uint8Array): PlacedRow[] {
  const ordered = inTime(rows);
  const finder = topicFinder(decodeRarity(rarity));
  for (const row of ordered) finder.add(row, row.at);
  const names = new Map<number, string>();
  return finder.placed().flatMap(({ topic, first }, nth) => {
    const row = ordered[nth];
    if (!row) return [];
    const name = names.get(topic) ?? `t${names.size + 1}`;
    names.set(topic, name);
    const original = first === nth ? undefined : ordered[first];
    return [{ ...row, topic: name, ...(original ? { duplicateOf: original.id } : {}) }];
  });
}
