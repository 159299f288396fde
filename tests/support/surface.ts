import type { Tabs } from './tabs';

declare global {
  /** Set by the jest project (`globals` in jest.config.cjs): the same journeys run on both. */
  var SURFACE: Surface | undefined;
  /** Given by browser-environment.ts. */
  var tabs: Tabs;
  /** The artefact for WeChat as a page of the browser. */
  var weappFolder: string | undefined;
}

/** Where the app runs: the browser's build, or the artefact that WeChat gets, on WeChat's own component engine. */
export type Surface = 'h5' | 'weapp';

export const surface: Surface = globalThis.SURFACE ?? 'h5';
