import { dayOf, timeOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { dayShort } from '@shared/wording/dates';
import type { Tone } from '@/components/ui/tag';
import type { IconName } from '@/components/ui/icon-name';

export type Notice = OutputOf<'listNotices'>['notices'][number];

/** The square before a row says at a glance what kind it is; codes of DOMAIN.md §4. */
const LOOKS: Record<string, { tone: Tone; icon: IconName }> = {
  N01: { tone: 'sent', icon: 'send' },
  N02: { tone: 'took', icon: 'tray' },
  N03: { tone: 'stop', icon: 'flag' },
  N04: { tone: 'stop', icon: 'flag' },
  N06: { tone: 'doing', icon: 'half' },
  N07: { tone: 'reply', icon: 'say' },
  N10: { tone: 'reply', icon: 'say' },
  N20: { tone: 'ask', icon: 'undo' },
  N26: { tone: 'ask', icon: 'bell' },
  N28: { tone: 'stop', icon: 'undo' },
  N30: { tone: 'ask', icon: 'clock' },
  N31: { tone: 'over', icon: 'alarm' },
};

export const lookOf = ({ code }: Notice) => LOOKS[code] ?? { tone: 'plain' as const, icon: 'bell' as const };

/** Today's by the clock, older by the day. */
export const timeLabel = (at: number, now: number): string =>
  dayOf(at) === dayOf(now) ? timeOf(at) : dayShort(dayOf(at));

export function byDay(notices: readonly Notice[], now: number) {
  const today = dayOf(now);
  return {
    today: notices.filter(({ at }) => dayOf(at) === today),
    earlier: notices.filter(({ at }) => dayOf(at) !== today),
  };
}

/** Sum over the templates: each consent is one push (WeChat keeps no count that could be asked for). */
export const pushesSum = (left: Record<string, number>): number =>
  Object.values(left).reduce((sum, count) => sum + count, 0);

/** A number of pushes as the person may count on it. */
export const pushesWords = (left: number): string =>
  left === 0 ? '微信现在不会弹提醒' : `微信大约还能提醒您 ${left} 次`;
