import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon } from './icon';

/** Notes among colleagues: a paper of its own, so that nobody takes it for something the public reads. */
export function Inner({
  title = '内部记录，群众和单位都看不到',
  children,
}: PropsWithChildren<{ title?: string }>) {
  return (
    <View className="inner">
      <View className="inner-head">
        <Icon name="eyex" size="s" />
        <View>{title}</View>
      </View>
      {children}
    </View>
  );
}
