import { themeClasses, type Appearance } from './appearance';

/** The browser's own page, around and below ours, takes the same colours. */
export function paintSystem(chosen: Appearance): void {
  document.documentElement.className = themeClasses(chosen);
}
