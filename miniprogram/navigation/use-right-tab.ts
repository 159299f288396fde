import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { lostHat } from '@/session/lost-hat';
import { useSession } from '@/session/session';
import { goToTab } from './go';
import { firstTabOf, TAB_PATHS, tabsOf, type TabName } from './tabs';

/**
 * The app opens on the resident's home, because nobody is known yet. Somebody whose hat has no such tab is taken to
 * their own; whoever came by a code, or to a page that is not a tab, is left where they wanted to be.
 */
export function useRightTab(): void {
  const { session, side } = useSession();
  const known = session !== null;
  useEffect(() => {
    // Whose hat was taken away is on the way to the beginning already.
    if (!known || lostHat.get() !== null) return;
    const shown = shownTab();
    if (shown === null || tabsOf(side).some(({ name }) => name === shown)) return;
    goToTab(firstTabOf(side));
  }, [known, side]);
}

function shownTab(): TabName | null {
  const router = Taro.getCurrentInstance().router;
  if (router === null || router.params.scene !== undefined) return null;
  const path = `/${(router.path.split('?')[0] ?? '').replace(/^\//, '')}`;
  return (Object.keys(TAB_PATHS) as TabName[]).find((name) => TAB_PATHS[name] === path) ?? null;
}
