import type { Day } from '../common/shanghai';
import type { VisitorWay } from '../reception/session';
import { dayInSentence, weekdayWord } from './dates';

export const VISITOR_WAY_WORD: Record<VisitorWay, string> = {
  booked: '手机约的',
  on_behalf: '站里代约的',
  walk_in: '没约就来的',
};

interface Moved {
  day: Day;
  ruleDay?: Day;
  rest?: string;
  movedFrom?: Day;
  reason?: string;
}

const dateOf = (day: Day): string => `${Number(day.slice(8))} 日`;

/** `16 日`, or `10 月 8 日` where it is another month's. */
const dayBeside = (day: Day, other: Day): string =>
  day.slice(0, 7) === other.slice(0, 7) ? dateOf(day) : dayInSentence(day);

const because = (reason: string | undefined): string =>
  reason === undefined || reason === '' ? '' : `，因为${reason}`;

/** `15 日是周日，移到 16 日`: why it is not on the usual day; null where it is. */
export function movedWords({ day, ruleDay, rest, movedFrom, reason }: Moved): string | null {
  if (movedFrom !== undefined)
    return `原定 ${dayInSentence(movedFrom)}，改到 ${dayBeside(day, movedFrom)}${because(reason)}`;
  if (rest === undefined || ruleDay === undefined) return null;
  return `${dateOf(ruleDay)}是${rest}，移到 ${dayBeside(day, ruleDay)}`;
}

export const calledOffWords = ({ reason }: Pick<Moved, 'reason'>): string => `这一场不办了${because(reason)}`;

/** `10 月 15 日 周四 9:00–11:30`. */
export const sessionWhen = (
  { day, from, to }: { day: Day; from: string; to: string },
  now?: number,
): string => `${dayInSentence(day, now)} ${weekdayWord(day)} ${from}–${to}`;

/** What a matter names as its source: `10 月 15 日接待日`. */
export const receptionName = (day: Day): string => `${dayInSentence(day)}接待日`;
