import type { Scanned as Answer } from './scan';
import { sceneIn } from './scene';

/** The page of phones holds the codes: it is asked, and answers with what was "scanned". Demo build only. */
const ASK = 'mashangshuo:scan';
const SCANNED = 'mashangshuo:scanned';

interface Scanned {
  type: typeof SCANNED;
  /** Null: the person closed the scanner. */
  scene: string | null;
}

const isScanned = (event: MessageEvent<unknown>): event is MessageEvent<Scanned> =>
  event.origin === window.location.origin &&
  typeof event.data === 'object' &&
  event.data !== null &&
  'type' in event.data &&
  event.data.type === SCANNED;

let asking = false;

/** A code held before a phone that asked for none: what WeChat's own camera does, which then opens the app. */
export function listenForScans(open: (scene: string) => void): () => void {
  if (process.env.DEMO !== '1') return () => undefined;
  const listen = (event: MessageEvent<unknown>) => {
    if (!asking && isScanned(event) && event.data.scene !== null) open(event.data.scene);
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}

const CLOSED = { withheld: null } as const;

export async function scanScene(): Promise<Answer> {
  if (process.env.DEMO !== '1') return CLOSED;
  if (window.parent === window) {
    const typed = window.prompt('演示：输入码里的字')?.trim() ?? '';
    return typed === '' ? CLOSED : { scene: typed.includes('/') ? sceneIn(typed) : typed };
  }
  asking = true;
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>) => {
      if (!isScanned(event)) return;
      window.removeEventListener('message', listen);
      asking = false;
      resolve(event.data.scene === null ? CLOSED : { scene: event.data.scene });
    };
    window.addEventListener('message', listen);
    window.parent.postMessage({ type: ASK }, window.location.origin);
  });
}
