import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { Mishaps } from './mishaps';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A microphone for who lets the app hear: the machine has none.
  '--use-fake-device-for-media-stream',
];

/** How long anything may take to appear, on a machine however busy. */
const PATIENCE_MS = 60_000;

/** A journey rarely needs more people than this; each tab that is kept costs memory. */
const KEPT = 6;

export interface Viewport {
  width: number;
  height: number;
}

/**
 * The tabs of one browser, taken and given back: a browser, a context or a tab of its own costs each phone more
 * than all that a journey does with it. Lives outside of jest's test files, so that they outlast them.
 */
export class Tabs {
  private context: Promise<BrowserContext> | undefined;
  private browser: Browser | undefined;
  private free: Page[] = [];
  private taken: Page[] = [];
  /** What went wrong behind a screen, for who misses something on it. */
  readonly mishaps = new Mishaps();

  async take(viewport: Viewport): Promise<Page> {
    this.context ??= this.open();
    const context = await this.context;
    const tab = this.free.pop() ?? (await newWindow(context));
    this.taken.push(tab);
    this.mishaps.watch(tab);
    await tab.setViewportSize(viewport);
    return tab;
  }

  /** After a test file: what it did to its tabs must not be there for the next. */
  async giveBack(): Promise<void> {
    const taken = this.taken.splice(0);
    const kept = taken.splice(0, KEPT - this.free.length);
    await Promise.all([...kept.map((tab) => this.clean(tab)), ...taken.map((tab) => tab.close())]);
  }

  async close(): Promise<void> {
    const { browser } = this;
    this.free = [];
    this.taken = [];
    this.context = this.browser = undefined;
    await browser?.close();
  }

  private async open(): Promise<BrowserContext> {
    const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
    this.browser = await chromium.launch({ executablePath, args: ARGS });
    const context = await this.browser.newContext({
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      // A browser that may say where it is, as WeChat's map does.
      permissions: ['geolocation'],
      geolocation: { latitude: 33.68, longitude: 109.11 },
    });
    context.setDefaultTimeout(PATIENCE_MS);
    // Each tab is somebody's own phone: what it stores must not be on anybody else's.
    await context.addInitScript(() => {
      const own = window.sessionStorage;
      Object.defineProperty(window, 'localStorage', { get: () => own });
    });
    return context;
  }

  private async clean(tab: Page): Promise<void> {
    if (tab.isClosed()) return;
    tab.removeAllListeners();
    await tab.unrouteAll({ behavior: 'ignoreErrors' });
    await tab.evaluate(() => window.sessionStorage.clear());
    await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await tab.goto('about:blank');
    this.free.push(tab);
  }
}

/** A window of its own: what lies behind another tab of the same window is drawn once in two seconds. */
async function newWindow(context: BrowserContext): Promise<Page> {
  const first = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(first);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const opened = context.waitForEvent('page');
  const { browserContextId } = targetInfo;
  await session.send('Target.createTarget', { url: 'about:blank', browserContextId, newWindow: true });
  await session.detach();
  return opened;
}

/** One browser a jest process. */
export const tabs = new Tabs();
