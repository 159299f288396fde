import { View } from '@tarojs/components';
import { createStore, useStore } from '@/state/store';
import { spoken } from '@/theme/spoken';
import { Icon } from './icon';
import type { IconName } from './icon-name';

interface Toast {
  words: string;
  icon: IconName;
}

const current = createStore<Toast | null>(null);
const SHOWN_MS = 2000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A passing word of at most 14 characters. Whatever asks for a decision is a Question, whatever must stay is a Hint. */
export function toast(words: string, icon: IconName = 'ok'): void {
  clearTimeout(timer);
  current.set({ words, icon });
  timer = setTimeout(() => current.set(null), SHOWN_MS);
}

/** Where toasts appear: PageFrame has one on every page. */
export function ToastHost() {
  const shown = useStore(current);
  if (shown === null) return null;
  return (
    <View className="toast-layer" aria-live="polite">
      <View className="toast" {...spoken({ role: 'alert' })}>
        <Icon name={shown.icon} />
        <View>{shown.words}</View>
      </View>
    </View>
  );
}
