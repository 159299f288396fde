import type { OutputOf } from '@shared/contract/operations';
import { fullMoment } from '@shared/wording/dates';
import { Hint } from '@/components/ui/hint';

type Oldest = NonNullable<OutputOf<'listQueue'>['oldest']>;

const HOUR_MS = 3_600_000;

function waited(since: number, now: number): string {
  const hours = Math.max(0, Math.floor((now - since) / HOUR_MS));
  return hours < 24 ? `${hours} 小时` : `${Math.floor(hours / 24)} 天 ${hours % 24} 小时`;
}

/** How long the first of those waits that nobody has looked at (ZS-04). */
export function OldestLine({ oldest, now }: { oldest: Oldest; now: number }) {
  const words = `没看的里面，最久的等了 ${waited(oldest.since, now)}`;
  return oldest.late ? (
    <Hint icon="clock">{`${words}，超过 1 个工作日了`}</Hint>
  ) : (
    <Hint tone="calm" icon="clock">{`${words}，${fullMoment(oldest.since, now)}来的`}</Hint>
  );
}
