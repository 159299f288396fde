import { View } from '@tarojs/components';
import type { DueTone } from '@shared/wording/dates';
import { Icon } from '../ui/icon';

/** `还有 2 个工作日`, `超期 3 个工作日`: a drawing, words and a colour, because no colour speaks alone. */
export function DueTag({ tone, words }: { tone: DueTone; words: string }) {
  return (
    <View className={`due due-${tone}`}>
      <Icon name={tone === 'over' ? 'alarm' : 'clock'} size="s" />
      <View>{words}</View>
    </View>
  );
}
