import { useEffect, useRef } from 'react';

/**
 * WeChat around the screens, written by hand: storage in memory, pages that are only noted, a cloud that a test
 * answers for. What is not here is not used by the app; a test that needs more adds it here, as WeChat does it.
 */
export interface CloudRequest {
  operation: string;
  input: Record<string, unknown>;
  actingAs?: string;
  key?: string;
}

type Answer = (request: CloudRequest) => unknown;

const storage = new Map<string, unknown>();
const networks = new Set<(state: { isConnected: boolean }) => void>();

/** The phone finds, or loses, its network. */
export const network = (isConnected: boolean): void => networks.forEach((listen) => listen({ isConnected }));
let answer: Answer = () => {
  throw new Error('no answer was arranged');
};

/** What the screens did to the outside, in order. */
export const seen = {
  requests: [] as CloudRequest[],
  /** `navigateTo /pages/item/index?no=…` */
  moves: [] as string[],
  uploads: [] as string[],
  calls: [] as string[],
  copied: [] as string[],
  compressed: [] as object[],
  files: [] as { name: string }[],
};

/** Arranged by a test before it renders. */
export const arranged = {
  params: {} as Record<string, string | undefined>,
  path: '/pages/home/index',
  pages: 1,
  /** The pages below and this one by their routes, where a test cares which they are. */
  routes: [] as string[],
  photos: [] as string[],
  hears: true,
  scanned: null as { path?: string; result: string } | null,
  consent: 'accept' as 'accept' | 'reject',
  /** What the page that was drawn last would become in a chat. */
  card: (() => ({})) as () => object,
  /** WeChat's own setting for letters. */
  letters: 1,
  upload: (_cloudPath: string): string | Error => 'cloud://files/photo',
};

export function resetTaro(): void {
  storage.clear();
  for (const list of Object.values(seen)) list.length = 0;
  sounds.played.length = 0;
  sounding = null;
  Object.assign(arranged, {
    params: {},
    path: '/pages/home/index',
    pages: 1,
    routes: [],
    photos: [],
    hears: true,
    scanned: null,
    consent: 'accept',
    letters: 1,
  });
  arranged.upload = () => 'cloud://files/photo';
}

/** The function `api` answers with what this returns; throwing means that no answer comes. */
export function answerCloud(next: Answer): void {
  answer = next;
}

const move = (how: string) => (option: { url: string }) => {
  seen.moves.push(`${how} ${option.url}`);
  return Promise.resolve({ errMsg: `${how}:ok` });
};

const done = () => Promise.resolve({ errMsg: 'ok' });

let sounding: { src: string; ended: () => void } | null = null;

/** What WeChat plays: a test hears it, and says when it is over. */
export const sounds = {
  played: [] as string[],
  playing: () => sounding !== null,
  finish: () => sounding?.ended(),
};

/** wx.createInnerAudioContext, as far as the app plays. */
function innerAudio() {
  const sound = { src: '', ended: (): void => undefined };
  return {
    set src(address: string) {
      sound.src = address;
    },
    onEnded: (listen: () => void) => void (sound.ended = listen),
    onError: () => undefined,
    play() {
      sounding = sound;
      sounds.played.push(sound.src);
    },
    destroy() {
      if (sounding === sound) sounding = null;
    },
  };
}

const Taro = {
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
  removeStorageSync: (key: string) => void storage.delete(key),
  navigateTo: move('navigateTo'),
  redirectTo: move('redirectTo'),
  switchTab: move('switchTab'),
  reLaunch: move('reLaunch'),
  navigateBack: ({ delta = 1 }: { delta?: number } = {}) => {
    seen.moves.push(delta === 1 ? 'navigateBack' : `navigateBack ${delta}`);
    return done();
  },
  getCurrentPages: () =>
    arranged.routes.length > 0
      ? arranged.routes.map((route) => ({ route }))
      : Array.from({ length: arranged.pages }, () => ({})),
  getCurrentInstance: () => ({ router: { path: arranged.path, params: arranged.params } }),
  createInnerAudioContext: innerAudio,
  setNavigationBarTitle: done,
  setNavigationBarColor: done,
  setBackgroundColor: done,
  stopPullDownRefresh: done,
  pageScrollTo: done,
  getAppBaseInfo: () => ({ fontSizeScaleFactor: arranged.letters }),
  getWindowInfo: () => ({ statusBarHeight: 20, windowWidth: 375, windowHeight: 812 }),
  getMenuButtonBoundingClientRect: () => ({ left: 278, right: 365, top: 24, height: 32 }),
  previewImage: done,
  makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => {
    seen.calls.push(phoneNumber);
    return done();
  },
  setClipboardData: ({ data }: { data: string }) => {
    seen.copied.push(data);
    return done();
  },
  openLocation: done,
  getRecorderManager: () => {
    let stopped: (ended: { tempFilePath: string; duration: number }) => void = () => undefined;
    let failed: () => void = () => undefined;
    let started: () => void = () => undefined;
    return {
      onStart: (listen: typeof started) => void (started = listen),
      onStop: (listen: typeof stopped) => void (stopped = listen),
      onError: (listen: typeof failed) => void (failed = listen),
      start: () => (arranged.hears ? started() : failed()),
      stop: () => stopped({ tempFilePath: 'wxfile://said.mp3', duration: 6_600 }),
    };
  },
  getImageInfo: () => Promise.resolve({ width: 4000, height: 3000 }),
  compressImage: (option: { src: string; compressedWidth?: number }) => {
    seen.compressed.push(option);
    return Promise.resolve({ tempFilePath: `${option.src}-small` });
  },
  getFileSystemManager: () => ({
    saveFile: ({ tempFilePath, success }: { tempFilePath: string; success: (saved: object) => void }) =>
      success({ savedFilePath: `${tempFilePath}-saved` }),
    removeSavedFile: () => undefined,
    writeFile: ({ success }: { success: () => void }) => success(),
  }),
  env: { USER_DATA_PATH: 'wxfile://usr' },
  shareFileMessage: ({ fileName }: { fileName: string }) => {
    seen.files.push({ name: fileName });
    return done();
  },
  onNetworkStatusChange: (listen: (state: { isConnected: boolean }) => void) => void networks.add(listen),
  offNetworkStatusChange: (listen: (state: { isConnected: boolean }) => void) => void networks.delete(listen),
  scanCode: () =>
    arranged.scanned === null ? Promise.reject(new Error('cancel')) : Promise.resolve(arranged.scanned),
  chooseMedia: ({ count }: { count: number }) =>
    Promise.resolve({ tempFiles: arranged.photos.slice(0, count).map((tempFilePath) => ({ tempFilePath })) }),
  requestSubscribeMessage: ({ tmplIds }: { tmplIds: string[] }) =>
    Promise.resolve({
      errMsg: 'requestSubscribeMessage:ok',
      ...Object.fromEntries(tmplIds.map((id) => [id, arranged.consent])),
    }),
  cloud: {
    init: () => undefined,
    callFunction: async ({ data }: { data: CloudRequest }) => {
      seen.requests.push(data);
      return { result: await answer(data) };
    },
    uploadFile: (option: UploadOption) => {
      seen.uploads.push(option.cloudPath);
      const outcome = arranged.upload(option.cloudPath);
      void Promise.resolve().then(() =>
        outcome instanceof Error
          ? option.fail({ errMsg: outcome.message })
          : option.success({ fileID: outcome }),
      );
      return {
        onProgressUpdate: (listen: (state: { progress: number }) => void) => listen({ progress: 64 }),
      };
    },
  },
};

interface UploadOption {
  cloudPath: string;
  success(result: { fileID: string }): void;
  fail(result: { errMsg: string }): void;
}

export default Taro;

export const useRouter = () => ({ params: arranged.params, path: '' });

const shows = new Set<() => void>();
const hides = new Set<() => void>();

/** Something else comes in front of the page, and goes again. */
export const page = {
  leave: () => hides.forEach((callback) => callback()),
  comeBack: () => shows.forEach((callback) => callback()),
};

function useListening(set: Set<() => void>, callback: () => void): void {
  const latest = useRef(callback);
  latest.current = callback;
  useEffect(() => {
    const listen = () => latest.current();
    set.add(listen);
    return () => void set.delete(listen);
  }, [set]);
}

/** Shown when it is first drawn, and whenever somebody comes back. */
export function useDidShow(callback: () => void): void {
  // As with Taro's own hook, a later callback does not run again by itself.
  useEffect(() => callback(), []);
  useListening(shows, callback);
}

export const useDidHide = (callback: () => void): void => useListening(hides, callback);

const ignored = (_callback: () => unknown): void => undefined;
export const useLoad = (callback: () => void): void => useEffect(() => callback(), []);
export const useReady = useLoad;
export const useLaunch = useLoad;
export const usePullDownRefresh = ignored;
export const useReachBottom = ignored;
export const useShareAppMessage = (card: () => object): void => void (arranged.card = card);
export const usePageScroll = ignored;
