import { TestEnvironment } from 'jest-environment-node';
import { join } from 'node:path';
import { writeWeapp } from '../weapp/weapp-page';
import { tabs } from './tabs';

/** Node, and a browser that outlasts the test file. */
export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.tabs = tabs;
    const { JOURNEYS_FOLDER, JEST_WORKER_ID } = process.env;
    if (this.global.SURFACE !== 'weapp' || JOURNEYS_FOLDER === undefined) return;
    this.global.weappFolder = await writeWeapp(join(JOURNEYS_FOLDER, `weapp-${JEST_WORKER_ID}`));
  }

  override async teardown(): Promise<void> {
    await tabs.giveBack();
    // A worker has no other end than that of its files (after-journeys.ts ends the browser of the main process).
    if (process.send !== undefined) await tabs.close();
    await super.teardown();
  }
}
