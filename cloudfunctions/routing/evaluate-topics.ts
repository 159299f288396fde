import { alarmAt } from '@shared/routing/topics/heat';
import { decodeRarity } from '@shared/routing/topics/rarity';
import { topicFinder } from '@shared/routing/topics/topics';
import { placeRows, type PlacedRow, type TopicRow } from './topic-rows';

/** `id,id,1` where a person found that two messages speak of the same matter, `id,id,0` where not. */
const pairsOf = (content: string): [one: string, other: string, same: boolean][] =>
  content
    .split('\n')
    .map((line) => line.trim().split(','))
    .filter((fields) => fields.length === 3)
    .map(([one = '', other = '', same]) => [one, other, same === '1']);

function judged(placed: readonly PlacedRow[], content: string): string[] {
  const topics = new Map(placed.map(({ id, topic }) => [id, topic]));
  const known = pairsOf(content).filter(([one, other]) => topics.has(one) && topics.has(other));
  if (known.length === 0) return [];
  const together = known.filter(([one, other]) => topics.get(one) === topics.get(other));
  const right = together.filter(([, , same]) => same).length;
  const precision = right / together.length;
  const recall = right / known.filter(([, , same]) => same).length;
  return [
    `| judged pairs | ${known.length} |`,
    `| precision, recall, F1 of pairs | ${precision.toFixed(3)}, ${recall.toFixed(3)}, ${((2 * precision * recall) / (precision + recall)).toFixed(3)} |`,
  ];
}

/** So many messages, made of the given ones: the beginning of one with the end of another, a quarter of an hour apart. */
function* spliced(rows: readonly TopicRow[], count: number): Generator<TopicRow> {
  for (let nth = 0; nth < count; nth++) {
    const one = rows[nth % rows.length];
    const other = rows[(nth * 7919 + 13) % rows.length];
    if (!one || !other) return;
    yield { ...one, text: one.text.slice(0, 200) + other.text.slice(0, 200), at: nth * 900_000 };
  }
}

const GROWTH = [1_000, 10_000, 100_000];
/** The last of so many are measured. */
const MEASURED = 500;

const cpuMs = (): number => process.cpuUsage().user / 1000;

/** Milliseconds a message where so many came before, as rows of a table. */
export function growth(rows: readonly TopicRow[], rarity: Uint8Array): string {
  const finder = topicFinder(decodeRarity(rarity));
  const lines: string[] = [];
  let [nth, since] = [0, 0];
  for (const row of spliced(rows, GROWTH.at(-1) ?? 0)) {
    const next = GROWTH[lines.length] ?? 0;
    if (nth === next - MEASURED) since = cpuMs();
    finder.add(row, row.at);
    nth += 1;
    if (nth === next)
      lines.push(`| ms a message after ${nth} | ${((cpuMs() - since) / MEASURED).toFixed(2)} |`);
  }
  return lines.join('\n');
}

/** Figures of the topics of a file as a Markdown table. */
export function topicEvaluation(rows: readonly TopicRow[], pairs: string, rarity: Uint8Array): string {
  const placed = placeRows(rows, rarity);
  const topics = new Map<string, PlacedRow[]>();
  for (const row of placed) topics.set(row.topic, [...(topics.get(row.topic) ?? []), row]);
  const all = [...topics.values()];
  return [
    '| figure | value |',
    '| --- | --- |',
    `| messages | ${rows.length} |`,
    ...judged(placed, pairs),
    `| topics | ${all.length} |`,
    `| topics of several messages | ${all.filter(({ length }) => length > 1).length} |`,
    `| messages in them | ${all.filter(({ length }) => length > 1).reduce((sum, { length }) => sum + length, 0)} |`,
    `| messages that repeat an earlier one | ${placed.filter(({ duplicateOf }) => duplicateOf !== undefined).length} |`,
    `| topics with five people in fourteen days | ${all.filter((voices) => alarmAt(voices) !== null).length} |`,
  ].join('\n');
}
