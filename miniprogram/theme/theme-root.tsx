import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useEffect, type PropsWithChildren } from 'react';
import { useStore } from '@/state/store';
import { appearance, themeClasses } from './appearance';
import { paintSystem } from './system';

/** Root of every page and of the tab bar: gives all below it the colours and sizes that the person chose. */
export function ThemeRoot({ className = '', children }: PropsWithChildren<{ className?: string }>) {
  const chosen = useStore(appearance);
  useEffect(() => paintSystem(chosen), [chosen]);
  // WeChat paints its own navigation bar page by page: a page that comes back may be older than the choice.
  useDidShow(() => paintSystem(appearance.get()));
  return (
    <View
      className={`${themeClasses(chosen)} ${className}`}
      data-theme={chosen.theme}
      data-size={chosen.size}
    >
      {children}
    </View>
  );
}
