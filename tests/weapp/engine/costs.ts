import { refuse } from './app-package';
import type { Instance } from './easel';

/** What a page costs until its first content stands there: what crosses to WeChat's view, and what it has to draw. */
export interface PageCost {
  page: string;
  /** What the page itself asks for (decision 0061). */
  cloudCalls: number;
  /** Who this is: the app asks when it is opened, beside what the page asks, and keeps the answer for every page. */
  sessionCalls: number;
  setDataCalls: number;
  setDataBytes: number;
  largestSetData: number;
  nodes: number;
  depth: number;
  content: boolean;
}

declare global {
  interface Window {
    /** One for each page that was opened, in this order. */
    weappCosts: PageCost[];
  }
}

window.weappCosts = [];

/** WeChat's own limit for one call. */
const SET_DATA_MAX = 1024 * 1024;

const bytesOf = (data: unknown) => new TextEncoder().encode(JSON.stringify(data)).length;

/** What is drawn while nothing is there yet (components/ui/four-faces.tsx). */
const WAITING = '[aria-label="正在取"], .bone';

function depthOf(element: Element): number {
  return 1 + Math.max(0, ...Array.from(element.children, depthOf));
}

/** Counts what this page's setData carries, up to the one that brings the first content. */
export function countCosts(page: string, element: Element, instance: Instance): void {
  const counted = {
    page,
    cloudCalls: 0,
    sessionCalls: 0,
    setDataCalls: 0,
    setDataBytes: 0,
    largestSetData: 0,
  };
  const cost: PageCost = { ...counted, nodes: 0, depth: 0, content: false };
  window.weappCosts.push(cost);
  const setData = instance['setData'] as (data: object, done?: () => void) => void;
  instance['setData'] = function (this: Instance, data: object, done?: () => void) {
    const bytes = bytesOf(data);
    if (bytes > SET_DATA_MAX) refuse(`setData of ${page}: ${bytes} bytes, more than ${SET_DATA_MAX}`);
    for (const [key, value] of Object.entries(data)) {
      if (value === undefined) refuse(`setData of ${page}: ${key} is undefined`);
    }
    if (!cost.content) {
      cost.setDataCalls += 1;
      cost.setDataBytes += bytes;
      cost.largestSetData = Math.max(cost.largestSetData, bytes);
    }
    setData.call(this, data, done);
    const drawn = element.firstElementChild;
    if (cost.content || !drawn || drawn.textContent === '' || drawn.querySelector(WAITING)) return;
    cost.nodes = drawn.querySelectorAll(':not(.wx-inside)').length;
    cost.depth = depthOf(drawn);
    cost.content = true;
  };
}

/** The app asks the cloud for what the newest page shows. */
export function countCall({ operation }: { operation?: string }): void {
  const cost = window.weappCosts.at(-1);
  if (!cost || cost.content) return;
  cost[operation === 'getSession' ? 'sessionCalls' : 'cloudCalls'] += 1;
}
