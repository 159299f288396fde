import type { Page, Route } from 'playwright-core';
import { surface } from './surface';

const CALLS = '**/client/call';
const OFFLINE = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** What happens to a phone around the app: networks and other apps in front. */
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

  /** The next call of this operation arrives, and its answer gets lost on the way back. */
  async losesAnswerOf(operation: string): Promise<void> {
    await this.nextOf(operation, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
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
