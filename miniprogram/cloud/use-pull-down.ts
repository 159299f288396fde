import Taro, { usePullDownRefresh } from '@tarojs/taro';

/** Pulling the page down asks anew; the page lets go once the answer is there. */
export function usePullDown(refresh: () => Promise<unknown>): void {
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()));
}
