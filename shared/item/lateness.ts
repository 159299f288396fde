import type { CommandOf, LateThing } from './commands';
import { withoutAlarms } from './clocks';
import type { AlarmName, Alarms } from './event';

/** The alarm of each thing that somebody owes beside the step. */
export const ALARM_OF: Record<LateThing, AlarmName> = {
  co_handler: 'co_overdue',
  extension: 'extension_undecided',
  supervision: 'supervision_due',
  survey: 'survey_due',
  instruction: 'instruction_due',
  publication: 'publication_due',
};

/** Alarms that this lateness is about: those of the promise or step that have come, or the one of the thing named. */
export function lateAlarms(
  alarms: Alarms,
  { level, of }: CommandOf<'overdue'>['data'],
  now: number,
): AlarmName[] {
  const names: readonly AlarmName[] = of
    ? [ALARM_OF[of]]
    : // A step may be late before the promise is: the promise's own rung is kept for its own day.
      [`overdue_${level}`, ...(level === 0 ? (['step_overdue'] as const) : [])];
  return names.filter((name) => (alarms[name] ?? Infinity) <= now);
}

export const rungOff = (alarms: Alarms, data: CommandOf<'overdue'>['data'], now: number): Alarms =>
  withoutAlarms(alarms, lateAlarms(alarms, data, now));
