import { View } from '@tarojs/components';
import { Hint } from '@/components/ui/hint';
import type { Detail } from '@/components/item/detail-view';

/** What the check of the photos came to: their owner sees them all the same, and would take them for seen by everybody. */
export function PhotoNotes({ detail: { photos } }: { detail: Detail }) {
  const hidden = photos.filter(({ status }) => status === 'hidden').length;
  const checking = photos.filter(({ status }) => status === 'checking').length;
  if (hidden + checking === 0) return null;
  return (
    <View className="stack item-photo-notes">
      {hidden > 0 && (
        <Hint icon="eyex">{`有 ${hidden} 张照片没通过检查，别人看不到。事照样办；要是弄错了，补充一句，联络站会看。`}</Hint>
      )}
      {checking > 0 && (
        <Hint
          tone="calm"
          icon="clock"
        >{`有 ${checking} 张照片还在检查，检查完办事的人就看得到。事照样办。`}</Hint>
      )}
    </View>
  );
}
