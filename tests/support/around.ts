import type { Page, Route } from 'playwright-core';
import { surface } from './surface';

const CALLS = '**/client/call';
const UPLOADS = '**/client/upload';
const OFFLINE = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

const SCOPES = { camera: 'scope.camera', place: 'scope.userLocation', voice: 'scope.record' } as const;
/** What the browser's own protocol calls them. */
const PERMISSIONS = { camera: 'camera', place: 'geolocation', voice: 'microphone' } as const;

/** What happens to a phone around the app: networks, other apps in front, codes before the camera, and what it may use. */
export class Around {
  constructor(private readonly page: Page) {}

  /** For this phone alone: all tabs share one context. */
  async network(on: boolean): Promise<void> {
    if (surface === 'weapp') return this.page.evaluate((is) => window.weappPhone.network(is), on);
    this.session ??= this.page.context().newCDPSession(this.page);
    const session = await this.session;
    await session.send('Network.enable');
    const connectionType = on ? 'wifi' : 'none';
    await session.send('Network.emulateNetworkConditions', { ...OFFLINE, offline: !on, connectionType });
  }

  /** The phone's own setting for letters, as a factor: WeChat's, or the browser's. Told when a page is shown next. */
  async letters(factor: number): Promise<void> {
    if (surface === 'weapp') return this.page.evaluate((by) => window.weappPhone.letters(by), factor);
    this.session ??= this.page.context().newCDPSession(this.page);
    // Whole pixels: a browser knows no others.
    const standard = Math.round(16 * factor);
    await (await this.session).send('Page.setFontSizes', { fontSizes: { standard } });
  }

  /** Another app comes to the front, and goes again. */
  async front(on: boolean): Promise<void> {
    if (surface === 'weapp') return this.page.evaluate((is) => window.weappPhone.front(is), on);
    await this.page.evaluate((is) => {
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => (is ? 'visible' : 'hidden'),
      });
      document.dispatchEvent(new Event('visibilitychange'));
    }, on);
  }

  /** What the app's own scanner reads when it is opened next: a scene of ours, or the text of anybody's code. */
  async laysBeforeScanner(code: string): Promise<void> {
    if (surface === 'h5') {
      this.page.once('dialog', (dialog) => void dialog.accept(code));
      return;
    }
    await this.page.evaluate((text) => {
      const ours = { path: `pages/home/index?scene=${text}`, result: '', scanType: 'WX_CODE' } as const;
      const foreign = { result: text, scanType: 'QR_CODE' } as const;
      window.weappPhone.laysBeforeCamera(text.includes('/') ? foreign : ours);
    }, code);
  }

  /** WeChat's own camera reads a code of the app, which comes to the front with it. */
  async opensCode(scene: string): Promise<void> {
    await this.page.evaluate(
      ({ code, inWeChat }) => {
        if (inWeChat) window.weappPhone.opensCode('pages/home/index', code);
        else window.postMessage({ type: 'mashangshuo:scanned', scene: code }, window.location.origin);
      },
      { code: scene, inWeChat: surface === 'weapp' },
    );
  }

  /** The person, or on a phone its own settings, keeps this from the app. */
  async refuses(what: keyof typeof SCOPES, by: 'setting' | 'phone' = 'setting'): Promise<void> {
    if (surface === 'weapp') {
      const scope = SCOPES[what];
      return this.page.evaluate((given) => window.weappPhone.refuses(given.scope, given.by), { scope, by });
    }
    await this.permits(what, 'denied');
  }

  /** In a browser, beside the address; in WeChat only its page of settings can. */
  async permits(what: keyof typeof SCOPES, setting: 'granted' | 'denied' = 'granted'): Promise<void> {
    if (surface === 'weapp') return;
    this.session ??= this.page.context().newCDPSession(this.page);
    const session = await this.session;
    const permission = { name: PERMISSIONS[what] };
    const { origin } = new URL(this.page.url());
    const { browserContextId } = (await session.send('Target.getTargetInfo')).targetInfo;
    await session.send('Browser.setPermission', { permission, setting, origin, browserContextId });
  }

  /** WeChat keeps its chats, and the files in them, from the app; a browser has none. */
  async refusesChats(): Promise<void> {
    await this.page.evaluate(() => window.weappPhone.refusesChats());
  }

  /** As on the day on which WeChat has not asked yet about the privacy guide. */
  async privacyUnasked(): Promise<void> {
    await this.page.evaluate(() => window.weappPhone.privacyUnasked());
  }

  /** The next call of this operation arrives, and its answer gets lost on the way back. */
  async losesAnswerOf(operation: string): Promise<void> {
    await this.nextOf(operation, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
  }

  /** The next photo, or recording, gets lost on its way. */
  async losesUpload(): Promise<void> {
    let lost = false;
    await this.page.route(UPLOADS, (route) => {
      if (lost) return route.fallback();
      lost = true;
      return route.abort('connectionreset');
    });
  }

  /** Photos wait on a slow network until they are let go. */
  async holdsUploads(): Promise<() => void> {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    await this.page.route(UPLOADS, async (route) => {
      await opened;
      return route.fallback();
    });
    return () => open();
  }

  /** Calls of this operation wait on a slow network until they are let go; that answers how many came. */
  async holds(operation: string): Promise<() => Promise<number>> {
    let count = 0;
    let open = (): void => undefined;
    let came = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const first = new Promise<void>((resolve) => (came = resolve));
    await this.page.route(CALLS, async (route) => {
      if (isOf(route, operation)) {
        count += 1;
        came();
        await opened;
      }
      return route.continue();
    });
    return async () => {
      await first;
      open();
      return count;
    };
  }

  private session: ReturnType<ReturnType<Page['context']>['newCDPSession']> | undefined;

  private async nextOf(operation: string, work: (route: Route) => Promise<void>): Promise<void> {
    let done = false;
    await this.page.route(CALLS, (route) => {
      if (done || !isOf(route, operation)) return route.fallback();
      done = true;
      return work(route);
    });
  }
}

const isOf = (route: Route, operation: string): boolean =>
  (route.request().postDataJSON() as { data?: { operation?: string } }).data?.operation === operation;
