import type { Instance } from './easel';

/** What a page costs the two threads of WeChat, since it was opened. */
export interface PageCost {
  /** Each setData is one message from the app's thread to the one that draws. */
  calls: number;
  bytes: number;
  largest: number;
  /** As the page stands now. */
  nodes: number;
  depth: number;
}

interface Counted {
  path: string;
  element: Element;
  sent: number[];
}

declare global {
  interface Window {
    /** By page, in the order in which they were opened. */
    weappCosts(): ({ path: string } & PageCost)[];
  }
}

const counted: Counted[] = [];
const encoder = new TextEncoder();

/** Stands before the page's own setData and weighs what goes through. */
export function count(path: string, element: Element, instance: Instance): void {
  const one: Counted = { path, element, sent: [] };
  counted.push(one);
  const setData = instance['setData'] as (data: object, done?: () => void) => void;
  instance['setData'] = (data: object, done?: () => void) => {
    one.sent.push(encoder.encode(JSON.stringify(data)).length);
    setData.call(instance, data, done);
  };
}

const depthOf = (element: Element): number => 1 + Math.max(0, ...Array.from(element.children, depthOf));

window.weappCosts = () =>
  counted.map(({ path, element, sent }) => ({
    path,
    calls: sent.length,
    bytes: sent.reduce((sum, bytes) => sum + bytes, 0),
    largest: Math.max(0, ...sent),
    nodes: element.querySelectorAll('*').length,
    depth: depthOf(element) - 1,
  }));
