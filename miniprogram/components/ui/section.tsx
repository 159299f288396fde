import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-name';
import { Tappable } from './tappable';

interface SectionProps {
  title: ReactNode;
  /** What the right-hand words do: "全部 5 件". */
  action?: { word: string; icon?: IconName; onTap: () => void };
  note?: string;
}

/** A heading over slips. */
export function Section({ title, action, note, children }: PropsWithChildren<SectionProps>) {
  return (
    <View className="section">
      <View className="section-head">
        <View className="section-title">{title}</View>
        {note !== undefined && <View className="note">{note}</View>}
        {action !== undefined && (
          <Tappable className="section-action" onTap={action.onTap}>
            {action.icon !== undefined && <Icon name={action.icon} size="s" />}
            <View>{action.word}</View>
            {action.icon === undefined && <Icon name="go" size="s" className="section-go" />}
          </Tappable>
        )}
      </View>
      {children}
    </View>
  );
}
