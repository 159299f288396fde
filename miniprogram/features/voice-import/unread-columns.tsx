import { View } from '@tarojs/components';

/** Said, so that nobody thinks they were read. */
export function UnreadColumns({ unread }: { unread: readonly string[] }) {
  return unread.length === 0 ? null : (
    <View className="note gap-m">{`这几列没有读：${unread.join('、')}`}</View>
  );
}
