import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Tappable } from '@/components/ui/tappable';
import { back } from '@/navigation/go';

interface HeaderProps {
  title: string;
  /** A second line under a title on the left: place, unit, constituency. */
  subtitle?: string;
  onSubtitle?: () => void;
  /** A tab's title stands on the left, the app's mark before it on the resident's home. */
  kind: 'tab' | 'home' | 'page';
  beside?: ReactNode;
}

/**
 * Our own header: on tab pages everywhere, and on other pages in the browser, where WeChat's native bar is missing.
 */
export function Header({ title, subtitle, onSubtitle, kind, beside }: HeaderProps) {
  const insets = useInsets();
  useTitle(title);
  if (kind === 'page' && process.env.TARO_ENV !== 'h5') return null;
  return (
    <View
      className={`header header-${kind}`}
      style={{ paddingTop: `${insets.top}px`, paddingRight: `${insets.right}px` }}
    >
      {kind === 'page' && (
        <Tappable className="header-back" label="返回" onTap={() => back()}>
          <Icon name="back" size="l" />
        </Tappable>
      )}
      {kind === 'home' && <Icon name="mark" className="header-mark" />}
      <View className="header-words">
        <View className="header-title one">{title}</View>
        {subtitle !== undefined && (
          <Tappable className="header-subtitle" onTap={onSubtitle}>
            <View className="one">{subtitle}</View>
            {onSubtitle !== undefined && <Icon name="down" size="s" />}
          </Tappable>
        )}
      </View>
      {beside !== undefined && <View className="header-beside">{beside}</View>}
    </View>
  );
}

function useTitle(title: string): void {
  useEffect(() => {
    const ignore = () => undefined;
    Taro.setNavigationBarTitle({ title }).catch(ignore);
  }, [title]);
}

/** Room for the status bar above and for WeChat's capsule on the right, px. */
function useInsets(): { top: number; right: number } {
  const [insets] = useState(() => {
    if (process.env.TARO_ENV === 'h5') return { top: 4, right: 0 };
    const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo();
    const capsule = Taro.getMenuButtonBoundingClientRect();
    return { top: statusBarHeight, right: windowWidth - capsule.left };
  });
  return insets;
}
