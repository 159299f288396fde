import type { Command } from '@shared/item/commands';
import type { Alarms } from '@shared/item/event';

/** What the timer does when an alarm is due. A promise and a step that are late are told by the same command. */
const COMMANDS: Record<keyof Alarms, Command> = {
  deputy_unopened: { name: 'hand_over', data: { reason: 'unavailable' } },
  deputy_unanswered: { name: 'hand_over', data: { reason: 'unavailable' } },
  due_soon: { name: 'due_soon', data: {} },
  overdue_0: { name: 'overdue', data: { level: 0 } },
  overdue_1: { name: 'overdue', data: { level: 1 } },
  overdue_3: { name: 'overdue', data: { level: 3 } },
  overdue_5: { name: 'overdue', data: { level: 5 } },
  step_overdue: { name: 'overdue', data: { level: 0 } },
  info_expires: { name: 'supply_info', data: { text: '', photos: [] } },
  co_overdue: { name: 'overdue', data: { level: 0, of: 'co_handler' } },
  extension_undecided: { name: 'overdue', data: { level: 0, of: 'extension' } },
  supervision_due: { name: 'overdue', data: { level: 0, of: 'supervision' } },
  survey_due: { name: 'overdue', data: { level: 0, of: 'survey' } },
  instruction_due: { name: 'overdue', data: { level: 0, of: 'instruction' } },
  publication_due: { name: 'overdue', data: { level: 0, of: 'publication' } },
  rating_expires: { name: 'expire_rating', data: {} },
  promise_due: { name: 'promise_due', data: {} },
  archive_at: { name: 'archive', data: {} },
};

export interface DueAlarm {
  name: keyof Alarms;
  at: number;
  command: Command;
}

/** Alarms whose moment has come, the oldest first. */
export function dueAlarms(alarms: Alarms, now: number): DueAlarm[] {
  return alarmsOf(alarms)
    .filter(({ at }) => at <= now)
    .sort((one, other) => one.at - other.at);
}

export function nextAlarmAfter(alarms: Alarms, now: number): number | null {
  const later = alarmsOf(alarms).flatMap(({ at }) => (at > now ? [at] : []));
  return later.length === 0 ? null : Math.min(...later);
}

function alarmsOf(alarms: Alarms): DueAlarm[] {
  return (Object.keys(COMMANDS) as (keyof Alarms)[]).flatMap((name) => {
    const at = alarms[name];
    return at === undefined ? [] : [{ name, at, command: COMMANDS[name] }];
  });
}
