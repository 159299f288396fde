import Taro from '@tarojs/taro';
import type { Appearance } from './appearance';

const BACKGROUND = { light: '#f2f3f5', dark: '#101113' };

/** WeChat draws the navigation bar and what shows when a page is pulled; `theme.json` covers "as the phone says". */
export function paintSystem({ theme }: Appearance): void {
  if (theme === 'auto') return;
  const backgroundColor = BACKGROUND[theme];
  const ignore = () => undefined;
  Taro.setNavigationBarColor({
    frontColor: theme === 'dark' ? '#ffffff' : '#000000',
    backgroundColor,
    fail: ignore,
  }).catch(ignore);
  Taro.setBackgroundColor({ backgroundColor, fail: ignore }).catch(ignore);
}
