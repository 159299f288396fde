import { createStore } from '@/state/store';
import { followed } from './letters-steps';

/** Every browser's ordinary letters, px. */
const ORDINARY = 16;

/** The size that somebody set in their browser: what `medium` comes to. */
function browserLetters(): number {
  const probe = document.createElement('div');
  probe.style.fontSize = 'medium';
  document.documentElement.append(probe);
  const size = parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return followed(size / ORDINARY);
}

export const letters = createStore(browserLetters());

export const followLetters = (): void => letters.set(browserLetters());
