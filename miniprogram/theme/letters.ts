import Taro from '@tarojs/taro';
import { createStore } from '@/state/store';
import { followed } from './letters-steps';

/** WeChat's ordinary letters, px: `fontSizeSetting` is told in these. [U] */
const ORDINARY = 16;

interface Told {
  fontSizeScaleFactor?: number;
  fontSizeSetting?: number;
}

/** WeChat → 我 → 设置 → 通用 → 字体大小, by wx.getAppBaseInfo; who has an older WeChat gets the ordinary letters. */
function phoneLetters(): number {
  try {
    const told: object = Taro.getAppBaseInfo();
    const { fontSizeScaleFactor, fontSizeSetting } = told as Told;
    return followed(fontSizeScaleFactor ?? (fontSizeSetting === undefined ? 1 : fontSizeSetting / ORDINARY));
  } catch {
    return 1;
  }
}

export const letters = createStore(phoneLetters());

/** Somebody may have been in WeChat's settings meanwhile. */
export const followLetters = (): void => letters.set(phoneLetters());
