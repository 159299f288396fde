import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

/** What was done, when, by whom: the name of each thing on the left, what it is on the right. */
export function Pairs({ pairs }: { pairs: readonly { name: string; value: ReactNode }[] }) {
  return (
    <View className="pairs">
      {pairs.map(({ name, value }) => (
        <View className="pair" key={name}>
          <View className="pair-name">{name}</View>
          <View className="grow">{value}</View>
        </View>
      ))}
    </View>
  );
}
