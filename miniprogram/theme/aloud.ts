import { createStore } from '@/state/store';

/** Whether this phone can read Chinese aloud. WeChat cannot without a plugin: aloud.h5.ts. */
export const canRead = createStore(false);

export function readAloud(_sentences: readonly string[], _onEnd: () => void): void {}

export function hush(): void {}
