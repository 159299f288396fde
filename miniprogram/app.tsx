import { useDidShow } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { refreshSession } from '@/session/session';
import './app.scss';
import './theme/browser';

export default function App({ children }: PropsWithChildren) {
  // Every time the app comes to the front: somebody else may have acted, and the badge counts it.
  useDidShow(() => void refreshSession());
  return <>{children}</>;
}
