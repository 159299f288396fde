import { View } from '@tarojs/components';
import { Slip } from '@/components/ui/slip';

/** As it would hang on the board. */
export function SeenByOthers({ title, text, note }: { title: string; text: string; note: string }) {
  return (
    <Slip>
      <View className="note">{note}</View>
      <View className="h gap-s">{title}</View>
      <View className="prose gap-s">{text}</View>
    </Slip>
  );
}
