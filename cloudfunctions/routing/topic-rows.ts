import { decodeRarity } from '@shared/routing/topics/rarity';
import type { Voice } from '@shared/routing/topics/heat';
import { topicFinder } from '@shared/routing/topics/topics';
import type { Message } from '@shared/routing/message';
import { LineError, linesOf, readObject, textOf } from './read-lines';

export interface TopicRow extends Message, Voice {
  id: string;
  /** Where it stood, from 1. */
  line: number;
}

export interface PlacedRow extends TopicRow {
  topic: string;
  duplicateOf?: string;
}

/**
 * One message: a JSON object with `id`, `title`, `text`, and `time`, `user`, `up` where they are known.
 * @throws LineError when it is no JSON object
 */
function topicRow(line: string, number: number): TopicRow {
  const { row, id } = readObject(line, number);
  const [user, up] = [row['user'], row['up']];
  return {
    id: id === '' ? String(number) : id,
    line: number,
    title: textOf(row['title']),
    text: textOf(row['text']),
    at: Date.parse(textOf(row['time'])),
    up: typeof up === 'number' && Number.isFinite(up) ? up : 0,
    ...(typeof user === 'string' || typeof user === 'number' ? { person: String(user) } : {}),
  };
}

/** Lines that can be read; the others are named and left out. */
export function topicRows(content: string, complain: (problem: string) => void): TopicRow[] {
  return linesOf(content).flatMap(([line, number]) => {
    try {
      return [topicRow(line, number)];
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      complain(error.message);
      return [];
    }
  });
}

/** In the order of time; whose time nobody knows follows the line before. */
function inTime(rows: readonly TopicRow[]): TopicRow[] {
  let before = -Infinity;
  const timed = rows.map((row): [number, TopicRow] => {
    if (!Number.isNaN(row.at)) before = row.at;
    return [Number.isNaN(row.at) ? before : row.at, row];
  });
  return timed.sort(([a], [b]) => (a === b ? 0 : a - b)).map(([, row]) => row);
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
