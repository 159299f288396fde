import { createStore } from '@/state/store';
import { recall, remember } from '@/state/storage';

export type ThemeChoice = 'auto' | 'light' | 'dark';
export type SizeChoice = 'normal' | 'elder';

export interface Appearance {
  theme: ThemeChoice;
  size: SizeChoice;
}

const KEY = 'appearance';
const THEMES: readonly string[] = ['auto', 'light', 'dark'] satisfies ThemeChoice[];
const SIZES: readonly string[] = ['normal', 'elder'] satisfies SizeChoice[];

function initial(): Appearance {
  const stored = recall<Partial<Appearance>>(KEY, {});
  const asked = fromAddress();
  const theme = asked.theme ?? stored.theme ?? '';
  const size = asked.size ?? stored.size ?? '';
  return {
    theme: THEMES.includes(theme) ? (theme as ThemeChoice) : 'auto',
    size: SIZES.includes(size) ? (size as SizeChoice) : 'normal',
  };
}

/** The page of phones shows one person in large type by address, without touching what is remembered. */
function fromAddress(): { theme?: string; size?: string } {
  if (process.env.DEMO !== '1' || process.env.TARO_ENV !== 'h5') return {};
  const query = new URLSearchParams(window.location.search);
  return { theme: query.get('theme') ?? undefined, size: query.get('size') ?? undefined };
}

export const appearance = createStore<Appearance>(initial());

export function choose(change: Partial<Appearance>): void {
  const next = { ...appearance.get(), ...change };
  appearance.set(next);
  remember(KEY, next);
}

/** The classes that style sheets hang on; one list for pages, the tab bar and the browser's document. */
export function themeClasses({ theme, size }: Appearance): string {
  const classes = ['theme', `theme-${theme}`];
  if (size === 'elder') classes.push('size-elder');
  return classes.join(' ');
}
