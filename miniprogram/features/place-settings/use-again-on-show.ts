import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Coming back to a page, what was changed on the next one is there. The first time the page asks by itself. */
export function useAgainOnShow(refresh: () => Promise<void>): void {
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current) void refresh();
    shown.current = true;
  });
}
