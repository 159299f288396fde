import { RECEPTION_WORDS } from '../../wording/place-settings';
import type { PlaceConfig } from '../place';
import type { Setting } from './setting';

/** Where the place has reception days: from when to when, and whether one that falls on a rest day is moved. */
export function receptionSettings({ reception, modules }: PlaceConfig): Setting[] {
  const rule = modules.reception_days;
  if (!rule) return [];
  const group = { group: 'reception', groupLabel: RECEPTION_WORDS.group, seen: RECEPTION_WORDS.seen };
  const at = ['modules', 'reception_days'] as const;
  return [
    {
      ...group,
      key: 'reception.moveIfHoliday',
      label: RECEPTION_WORDS.move,
      kind: 'yes_no',
      value: reception.moveIfHoliday ? 'yes' : 'no',
      path: ['reception', 'moveIfHoliday'],
    },
    ...(['from', 'to'] as const).map((name): Setting => ({
      ...group,
      key: `reception.${name}`,
      label: RECEPTION_WORDS[name],
      kind: 'clock',
      value: rule[name],
      path: [...at, name],
    })),
    {
      ...group,
      key: 'reception.minutes',
      label: RECEPTION_WORDS.minutes,
      kind: 'number',
      value: String(rule.minutes),
      path: [...at, 'minutes'],
    },
    ...(reception.days.length > 0
      ? []
      : [
          {
            ...group,
            key: 'reception.usualDay',
            label: RECEPTION_WORDS.usualDay,
            help: RECEPTION_WORDS.usualDayHelp,
            kind: 'number' as const,
            value: String(rule.usualDay),
            path: [...at, 'usualDay'],
          },
        ]),
  ];
}
