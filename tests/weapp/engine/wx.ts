import { ask, say } from './dialogs';
import { callFunction, sealedGroup, subscribe, uploadFile } from './door';
import { appConfig, refuse } from './app-package';
import { innerAudio } from './audio';
import { chooseMessageFile, fileSystem, shareFileMessage, USER_DATA_PATH } from './files';
import { letterSetting, phoneEvents } from './phone-state';
import { needs, onNeedPrivacyAuthorization, openSetting } from './permissions';
import { recorder } from './recorder';
import { router, setTitle } from './router';
import { scanCode } from './scanner';
import { canvasToTempFilePath, saveImageToPhotosAlbum, showShareImageMenu } from './pictures';
import { selectorQuery } from './selector-query';
import { storage } from './storage';

interface Options {
  success?(answer: object): void;
  fail?(error: object): void;
  complete?(answer: object): void;
  [name: string]: unknown;
}

type Work = (options: Options) => unknown;

/** WeChat answers by callback or by promise, never at once. */
const later =
  (name: string, work: Work) =>
  (options: Options = {}) => {
    const answer = new Promise<object>((resolve, reject) => {
      setTimeout(() => {
        Promise.resolve()
          .then(() => work(options))
          .then((result) => resolve({ errMsg: `${name}:ok`, ...(result as object) }))
          .catch((error: unknown) => reject(asFailure(name, error)));
      });
    });
    answer.then(
      (result) => {
        options.success?.(result);
        options.complete?.(result);
      },
      (error: object) => {
        options.fail?.(error);
        options.complete?.(error);
      },
    );
    if (!options.success && !options.fail && !options.complete) return answer;
    answer.catch(() => undefined);
    return undefined;
  };

const asFailure = (name: string, error: unknown) =>
  typeof error === 'object' && error !== null && 'errMsg' in error
    ? error
    : { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` };

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const screen = () => ({
  windowWidth: innerWidth,
  windowHeight: innerHeight,
  screenWidth: innerWidth,
  screenHeight: innerHeight,
  statusBarHeight: 20,
  pixelRatio: devicePixelRatio,
  safeArea: {
    top: 20,
    left: 0,
    right: innerWidth,
    bottom: innerHeight,
    width: innerWidth,
    height: innerHeight - 20,
  },
});
const device = () => ({ platform: 'ios', system: 'iOS 17.0', brand: 'iPhone', model: 'iPhone' });
const base = () => ({
  SDKVersion: '3.5.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  ...letterSetting(),
});

const entry = () => {
  const { path, query } = entered();
  return { path, query, scene: 1047, referrerInfo: {} };
};

/** Where the app was opened: `?path=pages/home/index&query=scene%3D…` of this page's own address. */
export function entered(): { path: string; query: Record<string, string>; url: string } {
  const given = new URLSearchParams(location.search);
  const path = given.get('path') ?? appConfig.pages[0] ?? '';
  const query = given.get('query') ?? '';
  return {
    path,
    query: Object.fromEntries(new URLSearchParams(query)),
    url: `/${path}${query === '' ? '' : `?${query}`}`,
  };
}

const GREY_WALL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAKAAAAB4CAIAAAD6wG44AAAAx0lEQVR42u3RAQ0AAADCIKMb3R6ORziprosFgAVYgAVYgAVYgAELsAALsAALsAADFmABFmABFmABFmDAAizAAizAAizAgAVYgAVYgAVYgAELsAALsAALsAALMGABFmABFmABFmDAAizAAizAAizAgAVYgAVYgAVYgAUYsAALsAALsAALMGABFmABFmABFmABBizAAizAAizAAgxYgAVYgAVYgAUYsAALsAALsAALsAADFmABFmABFmABBizAAizAAizAAgxYzw0sUoaRXF8I4gAAAABJRU5ErkJggg==';

const cloud = {
  init: () => undefined,
  callFunction: later('cloud.callFunction', ({ name, data }) =>
    callFunction(text(name), (data ?? {}) as object),
  ),
  uploadFile(options: Options) {
    void later('cloud.uploadFile', ({ cloudPath, filePath }) => uploadFile(text(cloudPath), text(filePath)))(
      options,
    );
    return { onProgressUpdate: () => undefined, abort: () => undefined };
  },
};

const nothing = () => undefined;

/** The app's own folder: what is saved there can be shown again by its path. */
const files = {
  saveFile: later('saveFile', ({ tempFilePath }) => ({ savedFilePath: text(tempFilePath) })),
  removeSavedFile: later('removeSavedFile', nothing),
};

/** The `wx` of the base library, as far as the app and Taro ask for it. */
const KNOWN: Record<string, unknown> = {
  // Where the bundle keeps its own chunks.
  webpackJsonp: undefined,
  cloud,
  env: { USER_DATA_PATH },
  canIUse: () => true,
  nextTick: (work: () => void) => setTimeout(work),
  getWindowInfo: screen,
  getDeviceInfo: device,
  getAppBaseInfo: base,
  getSystemInfoSync: () => ({ ...screen(), ...device(), ...base() }),
  getSystemInfo: later('getSystemInfo', () => ({ ...screen(), ...device(), ...base() })),
  getMenuButtonBoundingClientRect: () => ({
    top: 24,
    left: innerWidth - 97,
    right: innerWidth - 10,
    bottom: 56,
    width: 87,
    height: 32,
  }),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0000000000000000', envVersion: 'release' } }),
  getLaunchOptionsSync: entry,
  getEnterOptionsSync: entry,
  ...storage,
  showToast: later('showToast', ({ title, duration }) => {
    say(text(title), typeof duration === 'number' ? duration : 1_500);
  }),
  hideToast: later('hideToast', () =>
    document.querySelectorAll('.wx-toast').forEach((toast) => toast.remove()),
  ),
  showShareMenu: later('showShareMenu', nothing),
  makePhoneCall: later('makePhoneCall', ({ phoneNumber }) => {
    say(`拨打 ${text(phoneNumber)}`, 1_500);
  }),
  setClipboardData: later('setClipboardData', () => {
    say('内容已复制', 1_500);
  }),
  previewImage: later('previewImage', nothing),
  openLocation: later('openLocation', nothing),
  chooseLocation: later('chooseLocation', async () => {
    if (!appConfig.requiredPrivateInfos?.includes('chooseLocation')) {
      const why = 'the api need to be declared in the requiredPrivateInfos field in app.json/ext.json';
      throw { errMsg: `chooseLocation:fail ${why}` };
    }
    await needs('chooseLocation', 'scope.userLocation');
    return { name: '村口小卖部', address: '青禾县柳溪镇', latitude: 33.68, longitude: 109.11 };
  }),
  scanCode: later('scanCode', scanCode),
  getImageInfo: later('getImageInfo', () => ({ width: 160, height: 120, type: 'png' })),
  compressImage: later('compressImage', ({ src }) => ({ tempFilePath: text(src) })),
  onNeedPrivacyAuthorization,
  openSetting: later('openSetting', openSetting),
  openAppAuthorizeSetting: later('openAppAuthorizeSetting', nothing),
  getRecorderManager: () => recorder,
  shareFileMessage: later('shareFileMessage', shareFileMessage),
  createInnerAudioContext: innerAudio,
  canvasToTempFilePath: later('canvasToTempFilePath', canvasToTempFilePath),
  saveImageToPhotosAlbum: later('saveImageToPhotosAlbum', saveImageToPhotosAlbum),
  showShareImageMenu: later('showShareImageMenu', showShareImageMenu),
  createSelectorQuery: selectorQuery,
  ...phoneEvents,
  chooseMedia: later('chooseMedia', async () => {
    await needs('chooseMedia', 'scope.camera');
    return { type: 'image', tempFiles: [{ tempFilePath: GREY_WALL, size: 256, fileType: 'image' }] };
  }),
  chooseMessageFile: later('chooseMessageFile', chooseMessageFile),
  getFileSystemManager: () => ({ ...fileSystem, ...files }),
  requestSubscribeMessage: later('requestSubscribeMessage', async ({ tmplIds }) => {
    const ids = tmplIds as string[];
    if (ids.length > 3) throw { errMsg: 'requestSubscribeMessage:fail', errCode: 20003 };
    const said = (await ask('允许发送消息给您', ['允许'])) === 0 ? 'accept' : 'reject';
    const accept = Object.fromEntries(ids.map((id) => [id, said]));
    await subscribe(accept);
    return accept;
  }),
  getGroupEnterInfo: later('getGroupEnterInfo', async () => {
    // Only who comes from a group's card is told of the group.
    if (entered().query['from'] !== 'group') throw { errMsg: 'getGroupEnterInfo:fail invalid scene' };
    return { cloudID: await sealedGroup() };
  }),
  stopPullDownRefresh: later('stopPullDownRefresh', nothing),
  setNavigationBarTitle: later('setNavigationBarTitle', ({ title }) => setTitle(text(title))),
  setNavigationBarColor: later('setNavigationBarColor', nothing),
  setBackgroundColor: later('setBackgroundColor', nothing),
  ...Object.fromEntries(
    Object.entries(router).map(([name, go]) => [
      name,
      later(name, (options) => (go as (given: object) => void)(options)),
    ]),
  ),
  ...Object.fromEntries(
    [
      'onError',
      'onUnhandledRejection',
      'onPageNotFound',
      'onThemeChange',
      'offThemeChange',
      'onWindowResize',
      'offWindowResize',
    ].map((name) => [name, nothing]),
  ),
};

/** A name that nobody has thought of must not pass for one that works. */
export const wx = new Proxy(KNOWN, {
  get(known, name) {
    if (typeof name === 'symbol' || name in known) return Reflect.get(known, name) as unknown;
    refuse(`wx.${name} is not known to this runner`);
    throw new Error(`wx.${name} is not known to this runner`);
  },
});
