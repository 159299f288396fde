import { useDidShow } from '@tarojs/taro';
import { useEffect, type PropsWithChildren } from 'react';
import { listenForPrivacy } from '@/cloud/privacy';
import { sendWhenBack, tryAgain } from '@/cloud/outgoing';
import { toast } from '@/components/ui/toast';
import { openScene } from '@/navigation/go';
import { listenForScans } from '@/navigation/scan';
import { useLostHat } from '@/navigation/use-lost-hat';
import { useRightTab } from '@/navigation/use-right-tab';
import { refreshSession } from '@/session/session';
import './app.scss';
import './theme/browser';

export default function App({ children }: PropsWithChildren) {
  // Every time the app comes to the front: somebody else may have acted, and the badge counts it.
  useDidShow(() => {
    void refreshSession();
    void tryAgain();
  });
  useEffect(listenForPrivacy, []);
  useEffect(() => listenForScans(openScene), []);
  useEffect(() => sendWhenBack(() => toast('有网了，替您交上了')), []);
  useRightTab();
  useLostHat();
  return <>{children}</>;
}
