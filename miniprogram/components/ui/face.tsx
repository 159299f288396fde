import { View } from '@tarojs/components';
import { silent } from '@/theme/spoken';

interface FaceProps {
  /** The surname is shown. Real faces are not collected. */
  name: string;
  size?: 's' | 'm' | 'l';
  /** A resident's tile is grey: red belongs to deputies. */
  tone?: 'red' | 'grey';
}

export function Face({ name, size = 'm', tone = 'red' }: FaceProps) {
  return (
    <View className={`face face-${size} face-${tone}`} {...silent}>
      {name.slice(0, 1)}
    </View>
  );
}
