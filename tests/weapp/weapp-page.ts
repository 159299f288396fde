import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { packApp } from './pack';

const ENGINE = join(__dirname, 'engine');
const DIST = 'dist/weapp';

interface Served {
  type: string;
  body: string;
}

const made = new Map<string, Promise<Map<string, Served>>>();

/** The artefact that DevTools would upload, with the engine that runs it: made once a test process. */
async function makeFiles(dist: string): Promise<Map<string, Served>> {
  const { code, ...facts } = packApp(dist);
  const bundled = await build({
    entryPoints: [join(ENGINE, 'main.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  const engine = bundled.outputFiles[0]?.text ?? '';
  const appScript = `window.weappRefusals=[];window.weappPackage={...${JSON.stringify(facts)},...${code}};`;
  const html = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="script-src 'self'"><link rel="stylesheet" href="base.css"><body><script src="app.js"></script><script src="engine.js"></script>`;
  return new Map([
    ['index.html', { type: 'text/html; charset=utf-8', body: html }],
    ['base.css', { type: 'text/css', body: readFileSync(join(ENGINE, 'base.css'), 'utf8') }],
    ['app.js', { type: 'text/javascript; charset=utf-8', body: appScript }],
    ['engine.js', { type: 'text/javascript; charset=utf-8', body: engine }],
  ]);
}

/** Serves the weapp artefact below `<origin>/weapp/`, so that the cloud's door takes it for one of its own. */
export async function serveWeapp(page: Page, origin: string, dist = DIST): Promise<void> {
  const making = made.get(dist) ?? makeFiles(dist);
  made.set(dist, making);
  const served = await making;
  await page.route(`${origin}/weapp/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^\/weapp\//, '');
    const file = served.get(name);
    if (!file) return route.fulfill({ status: 404, body: `${name} is not there` });
    await route.fulfill({ status: 200, contentType: file.type, body: file.body });
  });
}

/** What WeChat would have refused, and errors of components, since the page was opened. */
export const refusalsOf = (page: Page): Promise<string[]> => page.evaluate(() => window.weappRefusals);
