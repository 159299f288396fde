import type { Calendar } from '../calendar/calendar';
import { workingDaysLeft } from '../calendar/working-days';
import { momentOf, type Day } from '../common/shanghai';
import type { Duty } from './list';

/** How far a duty is. That it is late is not a state: it is the day that has passed. */
export const DUTY_STATES = ['not_started', 'in_progress', 'fulfilled'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/** What a unit can report. */
export const REPORTED_STATES = ['in_progress', 'fulfilled'] as const satisfies readonly DutyState[];
export type ReportedState = (typeof REPORTED_STATES)[number];

/** 会商, 推进, 通报: what an office or a leader did about a task; `report`: what the unit said. */
export const ENTRY_TYPES = ['consultation', 'advance', 'bulletin'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

export interface Progress {
  state: ReportedState;
  /** The day of the first report. */
  startedDay: Day;
  /** Of a fulfilled one: on which day it was. */
  doneDay?: Day;
}

/** How a duty stands on a day. */
export interface Standing {
  state: DutyState;
  /** Its day has passed and it was not fulfilled by then. */
  late: boolean;
  /** Working days since its day; 0 on a day off right after it. */
  daysLate: number;
}

/** Every figure, list and bulletin is counted by this and nothing else. */
export function standingOf(
  { dueDay }: Pick<Duty, 'dueDay'>,
  progress: Progress | undefined,
  day: Day,
  calendar: Calendar,
): Standing {
  const state = stateOn(progress, day);
  const late = state !== 'fulfilled' && day > dueDay;
  const left = late ? workingDaysLeft(momentOf(day, '12:00'), momentOf(dueDay, '12:00'), calendar) : 0;
  return { state, late, daysLate: Math.abs(left) };
}

function stateOn(progress: Progress | undefined, day: Day): DutyState {
  if (progress === undefined || progress.startedDay > day) return 'not_started';
  if (progress.state === 'fulfilled' && (progress.doneDay ?? progress.startedDay) <= day) return 'fulfilled';
  return 'in_progress';
}
