import { appInstance } from './modules';
import { refusesChats } from './files';
import { permissionState } from './permissions';
import { hideTop, pullTop, router, shareOfTop, showTop, type ShareCard } from './router';
import { laysBeforeCamera } from './scanner';

/** What happens to a phone around the app, told by a test through `window.weappPhone`. */

type Listener = (what: object) => void;
type Event = 'onAppShow' | 'onAppHide' | 'onNetworkStatusChange';

const listeners: Record<Event, Set<Listener>> = {
  onAppShow: new Set(),
  onAppHide: new Set(),
  onNetworkStatusChange: new Set(),
};
const tell = (event: Event, what: object) => listeners[event].forEach((listener) => listener(what));

let connected = true;

/** WeChat's own letters: 我 → 设置 → 通用 → 字体大小. A phone keeps it when the app is closed. */
const LETTERS = 'wechat-letters';
export function letterSetting(): { fontSizeScaleFactor: number; fontSizeSetting: number } {
  const factor = Number(sessionStorage.getItem(LETTERS) ?? 1);
  return { fontSizeScaleFactor: factor, fontSizeSetting: 16 * factor };
}

/** Without a network nothing leaves the phone, and WeChat says so in its own words. */
export function needsNetwork(name: string): void {
  if (!connected) throw { errMsg: `${name}:fail Error: errCode: -1 | errMsg: request:fail`, errCode: -1 };
}

const add = (event: Event) => (listener: Listener) => void listeners[event].add(listener);
const remove = (event: Event) => (listener?: Listener) => {
  if (listener === undefined) listeners[event].clear();
  else listeners[event].delete(listener);
};

export const phoneEvents = {
  onAppShow: add('onAppShow'),
  offAppShow: remove('onAppShow'),
  onAppHide: add('onAppHide'),
  offAppHide: remove('onAppHide'),
  onNetworkStatusChange: add('onNetworkStatusChange'),
  offNetworkStatusChange: remove('onNetworkStatusChange'),
};

type Permissions = typeof permissionState;

export interface PhoneState extends Permissions {
  network(on: boolean): void;
  /** The setting of WeChat, as a factor of its usual letters. */
  letters(factor: number): void;
  /** WeChat tells the page first when it hides, and the app first when it shows. */
  front(on: boolean): void;
  /** The app's own scanner finds this code when it is opened next. */
  laysBeforeCamera: typeof laysBeforeCamera;
  /** The files that lie in chats are kept from the app. */
  refusesChats(): void;
  /** A finger pulls the page down. */
  pulls(): void;
  /** What lies in a chat after ⋯ and 转发; null where WeChat offers none. */
  shares(): ShareCard | null;
  /** WeChat's own camera reads a code of the app: it comes to the front, and begins anew on the code's page. */
  opensCode(path: string, scene: string): void;
}

declare global {
  interface Window {
    weappPhone: PhoneState;
  }
}

window.weappPhone = {
  ...permissionState,
  laysBeforeCamera,
  refusesChats,
  shares: () => shareOfTop('menu'),
  pulls: pullTop,
  opensCode(path, scene) {
    const entered = { path, query: { scene }, scene: 1047 };
    hideTop();
    appInstance().onHide?.();
    appInstance().onShow?.(entered);
    tell('onAppShow', entered);
    router.reLaunch({ url: `/${path}?scene=${encodeURIComponent(scene)}` });
  },
  letters(factor) {
    sessionStorage.setItem(LETTERS, String(factor));
  },
  network(on) {
    connected = on;
    tell('onNetworkStatusChange', { isConnected: on, networkType: on ? 'wifi' : 'none' });
  },
  front(on) {
    const entered = { path: '', query: {}, scene: 1001 };
    if (on) {
      appInstance().onShow?.(entered);
      tell('onAppShow', entered);
      showTop();
    } else {
      hideTop();
      appInstance().onHide?.();
      tell('onAppHide', {});
    }
  },
};
