import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-name';

/** Colours of the look. Never alone: a tag is icon, word and colour together. */
export type Tone =
  'sent' | 'took' | 'doing' | 'ask' | 'reply' | 'done' | 'stop' | 'split' | 'late' | 'over' | 'plain';

export function Tag({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <View className={`tag tone-${tone}`}>
      {icon !== undefined && <Icon name={icon} size="s" className="tag-icon" />}
      {children}
    </View>
  );
}

/** A square with the same meaning, before a row of the inbox. */
export function TagSquare({ tone, icon }: { tone: Tone; icon: IconName }) {
  return (
    <View className={`tag-square tone-${tone}`}>
      <Icon name={icon} />
    </View>
  );
}
