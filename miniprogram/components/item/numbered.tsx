import { View } from '@tarojs/components';
import { copyNumber } from '@/components/ui/copy';
import { Icon } from '@/components/ui/icon';
import { Tappable } from '@/components/ui/tappable';
import './numbered.scss';

/** It is in, under this number: a tap copies it. */
export function Numbered({ words, no }: { words: string; no: string }) {
  return (
    <View className="numbered" aria-live="polite">
      <Icon name="ok" className="numbered-icon" />
      <View className="title">{words}</View>
      <Tappable className="row numbered-no" onTap={() => copyNumber(no)}>
        <View className="nb">{no}</View>
        <Icon name="copy" size="s" />
        <View>复制</View>
      </Tappable>
    </View>
  );
}
