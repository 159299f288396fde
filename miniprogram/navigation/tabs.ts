import type { IconName } from '@/components/ui/icon-name';
import type { Side } from '@/session/side';

/**
 * Tab pages are few and in the main package: WeChat allows five, and none in a subpackage. `work` is the deputy's
 * 群众说 and the official's 待办; the role under which somebody acts decides which.
 */
export const TAB_PATHS = {
  home: '/pages/home/index',
  work: '/pages/work/index',
  notices: '/pages/notices/index',
  me: '/pages/me/index',
} as const;

export type TabName = keyof typeof TAB_PATHS;

export interface Tab {
  name: TabName;
  word: string;
  icon: IconName;
}

const NOTICES: Tab = { name: 'notices', word: '消息', icon: 'bell' };
const ME: Tab = { name: 'me', word: '我的', icon: 'me' };

const TABS: Record<Side, readonly Tab[]> = {
  resident: [{ name: 'home', word: '首页', icon: 'home' }, NOTICES, ME],
  deputy: [{ name: 'work', word: '群众说', icon: 'say' }, NOTICES, ME],
  staff: [{ name: 'work', word: '待办', icon: 'tray' }, NOTICES, ME],
};

export const tabsOf = (side: Side): readonly Tab[] => TABS[side];

/** Where somebody of this side begins. */
export const firstTabOf = (side: Side): TabName => (side === 'resident' ? 'home' : 'work');
