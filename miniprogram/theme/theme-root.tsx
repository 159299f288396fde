import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useEffect, type PropsWithChildren } from 'react';
import { useStore } from '@/state/store';
import { appearance, themeClasses } from './appearance';
import { followLetters, letters } from './letters';
import { LETTERS_LARGE, lettersOf } from './letters-steps';
import { paintSystem } from './system';

declare module 'react' {
  interface CSSProperties {
    /** By how much all letters are larger than the look's: values.scss. */
    '--letters'?: string;
  }
}

/** Root of every page and of the tab bar: gives all below it the colours and sizes that the person chose, here and on the phone. */
export function ThemeRoot({ className = '', children }: PropsWithChildren<{ className?: string }>) {
  const chosen = useStore(appearance);
  const factor = useStore(letters);
  useEffect(() => paintSystem(chosen), [chosen]);
  // WeChat paints its own navigation bar page by page: a page that comes back may be older than the choice.
  useDidShow(() => {
    paintSystem(appearance.get());
    followLetters();
  });
  const large = factor >= LETTERS_LARGE ? 'letters-large' : '';
  return (
    <View
      className={`${themeClasses(chosen)} ${large} ${className}`}
      style={{ '--letters': String(lettersOf(factor, chosen.size)) }}
      data-theme={chosen.theme}
      data-size={chosen.size}
    >
      {children}
    </View>
  );
}
