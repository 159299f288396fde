import Taro from '@tarojs/taro';
import { persona } from '@/cloud/persona';

/** Several demo phones share one browser: each persona keeps its own things. */
const keyOf = (name: string) => {
  const who = persona();
  return who === null ? name : `${who}:${name}`;
};

/** What was remembered under this name, or the fallback when nothing was, or when it is no longer readable. */
export function recall<Value>(name: string, fallback: Value): Value {
  try {
    const text: unknown = Taro.getStorageSync(keyOf(name));
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as Value) : fallback;
  } catch {
    return fallback;
  }
}

/** A full or forbidden storage costs the memory, never the tap: hence the boolean instead of an exception. */
export function remember(name: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(keyOf(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function forget(name: string): void {
  try {
    Taro.removeStorageSync(keyOf(name));
  } catch {
    // Nothing depends on it being gone.
  }
}
