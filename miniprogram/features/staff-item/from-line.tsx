import { View } from '@tarojs/components';
import { Tappable } from '@/components/ui/tappable';
import { go } from '@/navigation/go';
import type { Detail } from './work-view';

/** Which inspection, meeting or activity it came from, and the way to what else came from there. */
export function FromLine({ detail: { from } }: { detail: Detail }) {
  if (from === undefined) return null;
  return (
    <View className="row wrap gap-s">
      <View className="note">{`来自“${from}”`}</View>
      <Tappable
        className="link note nb tap"
        label={`看“${from}”一起来的`}
        onTap={() => go('search', { from })}
      >
        看一起来的
      </Tappable>
    </View>
  );
}
