import { TabBar } from '@/components/frame/tab-bar';
import { tabsHidden } from '@/navigation/tab-state';
import { useStore } from '@/state/store';
import { ThemeRoot } from '@/theme/theme-root';

/** What WeChat lays over tab pages. The browser's pages draw the same TabBar themselves (PageFrame). */
export default function CustomTabBar() {
  const hidden = useStore(tabsHidden);
  if (hidden) return null;
  return (
    <ThemeRoot className="tabs-fixed">
      <TabBar />
    </ThemeRoot>
  );
}
