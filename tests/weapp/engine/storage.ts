/** What a phone keeps for the app, with WeChat's limits: 1 MB a key, 10 MB in all. */

const PREFIX = 'weapp.';
const KEY_MAX = 1024 * 1024;
const ALL_MAX = 10 * 1024 * 1024;

const bytesOf = (text: string) => new Blob([text]).size;

const keys = () => Object.keys({ ...localStorage }).filter((key) => key.startsWith(PREFIX));

function kept(): number {
  return keys().reduce((sum, key) => sum + bytesOf(localStorage.getItem(key) ?? ''), 0);
}

export const storage = {
  getStorageSync(key: string): unknown {
    const value = localStorage.getItem(PREFIX + key);
    return value === null ? '' : JSON.parse(value);
  },
  setStorageSync(key: string, value: unknown): void {
    if (typeof key !== 'string' || key === '') throw new Error('setStorageSync:fail parameter error');
    const text = JSON.stringify(value);
    if (text === undefined) throw new Error('setStorageSync:fail data cannot be stored');
    const bytes = bytesOf(text);
    if (bytes > KEY_MAX) throw new Error('setStorageSync:fail entry size limit reached');
    if (kept() + bytes > ALL_MAX) throw new Error('setStorageSync:fail storage size limit reached');
    localStorage.setItem(PREFIX + key, text);
  },
  removeStorageSync: (key: string): void => localStorage.removeItem(PREFIX + key),
};
