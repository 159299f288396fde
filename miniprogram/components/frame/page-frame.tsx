import { View } from '@tarojs/components';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState, type PropsWithChildren, type ReactNode } from 'react';
import { FourFaces } from '@/components/ui/four-faces';
import { ToastHost } from '@/components/ui/toast';
import { reachable } from '@/cloud/transport';
import { currentTab, hideTabsWhile, tabsHidden } from '@/navigation/tab-state';
import type { TabName } from '@/navigation/tabs';
import { useStore } from '@/state/store';
import { ThemeRoot } from '@/theme/theme-root';
import { ConsentHost } from './consent-host';
import { Header } from './header';
import { LostHatHost } from './lost-hat-host';
import { PrivacyHost } from './privacy-host';
import { TabBar } from './tab-bar';

interface PageFrameProps {
  title: string;
  subtitle?: string;
  onSubtitle?: () => void;
  /** This is a tab page: own header on the left, tabs below. Its config says `navigationStyle: 'custom'`. */
  tab?: TabName;
  /** In the header of a tab page, on the right. */
  beside?: ReactNode;
  /** Below the header, stays while the page scrolls: segs, a search field. */
  above?: ReactNode;
  /** At the thumb: a Bar. On ordinary pages instead of the tabs, on the resident's home above them. */
  foot?: ReactNode;
  /** The large home has its own bar in place of the tabs. */
  withoutTabs?: boolean;
  /** Content goes from edge to edge: queue rows. */
  flush?: boolean;
  /** This page has a layout of its own for wide screens; others keep a phone's width in the middle. */
  wide?: boolean;
}

/** The frame of every page: theme, header, scrolling content, foot, tabs, toasts; a phone's width on wide screens. */
export function PageFrame(props: PropsWithChildren<PageFrameProps>) {
  const {
    title,
    subtitle,
    onSubtitle,
    tab,
    beside,
    above,
    foot,
    withoutTabs = false,
    flush = false,
    wide = false,
    children,
  } = props;
  useShownTab(tab, withoutTabs);
  const kind = tab === undefined ? 'page' : tab === 'home' ? 'home' : 'tab';
  return (
    <ThemeRoot className={`page ${tab === undefined ? '' : 'page-tab'} ${wide ? 'page-wide' : ''}`}>
      <Header title={title} subtitle={subtitle} onSubtitle={onSubtitle} kind={kind} beside={beside} />
      {above !== undefined && <View className="page-above">{above}</View>}
      <View className={`page-body ${flush ? 'page-flush' : ''}`}>
        {reachable() ? children : <Elsewhere />}
      </View>
      <View className="page-foot">
        {reachable() && foot}
        {tab !== undefined && !withoutTabs ? <TabsPlace /> : <View className="page-safe" />}
      </View>
      <ToastHost />
      <LostHatHost />
      {process.env.TARO_ENV !== 'h5' && <PrivacyHost />}
      {process.env.DEMO === '1' && <ConsentHost />}
    </ThemeRoot>
  );
}

/** WeChat lays its tab bar over the page: room is kept for it. A browser gets the tabs themselves. */
function TabsPlace() {
  const hidden = useStore(tabsHidden);
  if (process.env.TARO_ENV !== 'h5') return <View className="tabs" />;
  return <TabBar gone={hidden} />;
}

function Elsewhere() {
  return (
    <FourFaces
      state="empty"
      empty={{ title: '请在微信里打开', words: '在微信里搜“码上说”，或者扫代表的码。' }}
    />
  );
}

/** Tab pages stay alive behind one another: only the one in sight decides about the tab bar. */
function useShownTab(tab: TabName | undefined, withoutTabs: boolean): void {
  const [shown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  useEffect(() => {
    if (shown && tab !== undefined) currentTab.set(tab);
  }, [shown, tab]);
  useEffect(() => (shown && withoutTabs ? hideTabsWhile() : undefined), [shown, withoutTabs]);
}
