import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/**
 * Calls back whenever the page is shown again after something else was in front of it. The first showing is not counted:
 * a list that is drawn late (once it is known who asks) has missed it, one that is drawn at once has asked already.
 */
export function useComingBack(callback: () => void): void {
  const wasAway = useRef(false);
  useDidHide(() => {
    wasAway.current = true;
  });
  useDidShow(() => {
    if (!wasAway.current) return;
    wasAway.current = false;
    callback();
  });
}
