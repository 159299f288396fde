import { View } from '@tarojs/components';
import { Icon } from '@/components/ui/icon';
import { Tappable } from '@/components/ui/tappable';
import { goToTab } from '@/navigation/go';
import { currentTab } from '@/navigation/tab-state';
import { tabsOf, type TabName } from '@/navigation/tabs';
import { useSession } from '@/session/session';
import { silent, spoken } from '@/theme/spoken';
import { useStore } from '@/state/store';

/** The tabs of whoever acts now. The number is what waits for this person, not what is new. */
export function TabBar({ gone = false }: { gone?: boolean }) {
  const { side, session } = useSession();
  const chosen = useStore(currentTab);
  const counts: Partial<Record<TabName, number>> = { notices: session?.unread, work: session?.todo };
  return (
    <View className={`tabs tabs-${side} ${gone ? 'tabs-gone' : ''}`} {...spoken({ role: 'tablist' })}>
      {tabsOf(side).map(({ name, word, icon }) => {
        const count = counts[name] ?? 0;
        return (
          <Tappable
            key={name}
            className={`tab ${name === chosen ? 'is-on' : ''}`}
            role="tab"
            selected={name === chosen}
            label={count > 0 ? `${word}，${count} 件` : word}
            onTap={() => goToTab(name)}
          >
            <View className="tab-icon">
              <Icon name={icon} />
              {count > 0 && (
                <View className="dot tab-dot" {...silent}>
                  {count > 99 ? '99+' : count}
                </View>
              )}
            </View>
            <View>{word}</View>
          </Tappable>
        );
      })}
    </View>
  );
}
