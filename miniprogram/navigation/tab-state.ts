import { createStore } from '@/state/store';
import type { TabName } from './tabs';

/** WeChat renders the tab bar apart from the page: what it shows is kept here, between the two. */
export const currentTab = createStore<TabName>('home');

const hidingCount = createStore(0);
export const tabsHidden = createStore(false);
hidingCount.subscribe(() => tabsHidden.set(hidingCount.get() > 0));

/** Takes the tab bar away (a drawer is open, the large home has its own bar) until the returned function is called. */
export function hideTabsWhile(): () => void {
  hidingCount.set((count) => count + 1);
  let over = false;
  return () => {
    if (over) return;
    over = true;
    hidingCount.set((count) => count - 1);
  };
}
