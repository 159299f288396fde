import { createStore } from '@/state/store';

/**
 * Whether this phone can read Chinese aloud. WeChat cannot by itself: its plugin WechatSI (textToSpeech) must be granted to the account
 * and declared in app.json before, docs/decisions/0094. The browser's way is in aloud.h5.ts.
 */
export const canRead = createStore(false);

export function readAloud(_sentences: readonly string[], _onEnd: () => void): void {}

export function hush(): void {}
