import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';

interface BarProps {
  /** How things stand, in one sentence: "现在不用您做什么，有答复会告诉您". */
  say?: ReactNode;
  /** Below the buttons: what happens next. */
  after?: ReactNode;
}

/** The bar at the thumb: at most one red button and two more. Children are laid in a row. */
export function Bar({ say, after, children }: PropsWithChildren<BarProps>) {
  return (
    <View className="bar">
      {say !== undefined && <View className="bar-say">{say}</View>}
      {children !== undefined && <View className="bar-row">{children}</View>}
      {after !== undefined && <View className="bar-after">{after}</View>}
    </View>
  );
}
