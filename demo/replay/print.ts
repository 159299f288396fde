import type { ReplayReport } from './replay';
import type { Rows } from './rows';

/** The report as lines, for people and for scripts that look for `lost 0`. */
export function reportLines({ unreadable }: Rows, report: ReplayReport, milliseconds: number): string[] {
  const seconds = milliseconds / 1000;
  const { accepted, refused, tally, states, lost, doubled, untold, found, rows, days } = report;
  return [
    `messages ${rows}, accepted ${accepted.size}, refused ${refused.length}, unreadable lines ${unreadable.length}`,
    ...countsByCode(refused.map(({ code }) => code)).map(([code, count]) => `  refused ${code} ${count}`),
    ...unreadable.slice(0, 5).map((line) => `  line ${line} is not a message`),
    `states ${entries(states)}`,
    `steps ${entries(tally.done)}`,
    `refused steps ${entries(tally.refused) || 'none'}`,
    `lost ${lost.length}, doubled ${doubled.length}, answered without a notice ${untold.length}`,
    `topics ${found.topics} of ${found.messages} messages, most people ${found.most.join(' ')}, alarms ${found.alarms}`,
    `${days} days in ${seconds.toFixed(1)} s, ${tally.calls} calls, ${Math.round(tally.calls / seconds)} calls/s, ${(accepted.size / seconds).toFixed(1)} items/s`,
  ];
}

const entries = (counts: Record<string, number | undefined>) =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

function countsByCode(codes: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
