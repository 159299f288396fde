import { alarmAt, greatestHeat, peopleIn } from '@shared/routing/topics/heat';
import { faultOf, type LineError } from './read-lines';
import { placeRows, topicRows, type PlacedRow } from './topic-rows';

const timeOf = (at: number | null): string | null =>
  at === null || Number.isNaN(at) ? null : new Date(at).toISOString();

function rankedTopics(placed: readonly PlacedRow[]) {
  const topics = new Map<string, PlacedRow[]>();
  for (const row of placed) topics.set(row.topic, [...(topics.get(row.topic) ?? []), row]);
  return [...topics]
    .map(([topic, voices]) => ({
      topic,
      heat: Math.round(greatestHeat(voices) * 100) / 100,
      people: peopleIn(voices),
      messages: voices.length,
      up: voices.reduce((sum, { up }) => sum + up, 0),
      from: timeOf(voices[0]?.at ?? null),
      until: timeOf(voices.at(-1)?.at ?? null),
      alarm: timeOf(alarmAt(voices)),
      title: voices[0]?.title ?? '',
      ids: voices.map(({ id }) => id),
    }))
    .sort((a, b) => b.heat - a.heat || b.people - a.people);
}

/** A line for each line in the order in which they came, or one for each topic, the hottest first. */
export function topicLines(
  content: string,
  { ranking, rarity, complain }: { ranking: boolean; rarity: Uint8Array; complain: (line: string) => void },
): string[] {
  const faults: LineError[] = [];
  const placed = placeRows(
    topicRows(content, (fault) => {
      faults.push(fault);
      complain(fault.message);
    }),
    rarity,
  );
  if (ranking) return rankedTopics(placed).map((topic) => JSON.stringify(topic));
  return [
    ...placed.map(({ line, id, topic, duplicateOf }) => ({ line, answer: { id, topic, duplicateOf } })),
    ...faults.map((fault) => ({ line: fault.line, answer: faultOf(fault) })),
  ]
    .sort((a, b) => a.line - b.line)
    .map(({ answer }) => JSON.stringify(answer));
}
