import { useDidShow } from '@tarojs/taro';
import { useEffect, type PropsWithChildren } from 'react';
import { openScene } from '@/navigation/go';
import { listenForScans } from '@/navigation/scan';
import { useRightTab } from '@/navigation/use-right-tab';
import { refreshSession } from '@/session/session';
import './app.scss';
import './theme/browser';

export default function App({ children }: PropsWithChildren) {
  // Every time the app comes to the front: somebody else may have acted, and the badge counts it.
  useDidShow(() => void refreshSession());
  useEffect(() => listenForScans(openScene), []);
  useRightTab();
  return <>{children}</>;
}
