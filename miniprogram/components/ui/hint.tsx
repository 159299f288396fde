import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-name';

interface HintProps {
  children: ReactNode;
  /** `ask` stays in yellow until it no longer holds, `late` is overdue, `calm` only explains. */
  tone?: 'ask' | 'late' | 'calm';
  icon?: IconName;
  /** What can be done about it, on the right. */
  action?: ReactNode;
}

const ICON = { ask: 'alarm', late: 'alarm', calm: 'lock' } as const;

/** A sentence that stays where it belongs. */
export function Hint({ children, tone = 'ask', icon = ICON[tone], action }: HintProps) {
  return (
    <View className={`hint hint-${tone}`}>
      <Icon name={icon} size="s" className="hint-icon" />
      <View className="grow">{children}</View>
      {action}
    </View>
  );
}
