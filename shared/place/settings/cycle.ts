import type { PlaceConfig } from '../place';
import type { InGroup, Setting } from './setting';

const GROUP: InGroup = { group: 'cycle', groupLabel: '小组多久活动一次' };
const SEEN = '小组活动的名单和提醒';

/** Where groups have a rhythm: its numbers (江夏 JX-16, JX-10). */
export function cycleSettings({ cycle }: PlaceConfig): Setting[] {
  if (cycle === undefined) return [];
  const number = (name: 'groupActivityMonths' | 'perYear' | 'warnDays', label: string, help: string) => ({
    ...GROUP,
    key: `cycle.${name}`,
    label,
    help,
    kind: 'number' as const,
    value: String(cycle[name]),
    path: ['cycle', name],
    seen: SEEN,
  });
  const { professionalSize: size } = cycle;
  const sizes =
    size === undefined ? [] : [['from', '专业小组最少几人'] as const, ['to', '专业小组最多几人'] as const];
  return [
    number('groupActivityMonths', '每几个月至少一次', '1、2、3、4 或 6'),
    number('perYear', '全年至少几次', '1 到 52 次'),
    number('warnDays', '最后几天还没开，提醒组里的人', '1 到 60 天'),
    ...sizes.map(([name, label]): Setting => ({
      ...GROUP,
      key: `cycle.professionalSize.${name}`,
      label,
      help: '不合的照样能导入，只提醒一句',
      kind: 'number',
      value: String(size?.[name]),
      path: ['cycle', 'professionalSize', name],
    })),
  ];
}
