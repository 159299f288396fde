import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Calls back whenever the page is shown again; at its first showing it has asked already. */
export function useComingBack(callback: () => void): void {
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) callback();
    shownBefore.current = true;
  });
}
