import { View } from '@tarojs/components';
import type { Detail } from './work-view';

/** Exactly what the public sees. */
export function PublicWords({ publication }: { publication: NonNullable<Detail['publication']> }) {
  const { title, text, reply } = publication;
  return (
    <View className="staff-item-original">
      <View className="bold">{title}</View>
      <View className="prose gap-s">{text}</View>
      {reply !== '' && <View className="sub prose gap-s">{`答复：${reply}`}</View>}
    </View>
  );
}
