import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The artefact that DevTools would upload, with the engine that runs it. */
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
<link rel="stylesheet" href="base.css"><body><script src="app.js"></script><script src="engine.js"></script>`;
  return new Map([
    ['index.html', { type: 'text/html; charset=utf-8', body: html }],
    ['base.css', { type: 'text/css', body: readFileSync(join(ENGINE, 'base.css'), 'utf8') }],
    ['app.js', { type: 'text/javascript; charset=utf-8', body: appScript }],
    ['engine.js', { type: 'text/javascript; charset=utf-8', body: engine }],
  ]);
}

let written: Promise<string> | undefined;

/** The artefact as a page of the browser, in a folder that the demo serves; made once a test process. */
export function writeWeapp(folder: string): Promise<string> {
  written ??= makeFiles(DIST).then((files) => {
    mkdirSync(folder, { recursive: true });
    for (const [name, { body }] of files) writeFileSync(join(folder, name), body);
    return folder;
  });
  return written;
}

/** Serves the artefact of a folder below `<origin>/weapp/`, where no demo does. */
export async function serveWeapp(page: Page, origin: string, dist: string): Promise<void> {
  const files = await makeFiles(dist);
  await page.route(`${origin}/weapp/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^\/weapp\//, '');
    const file = files.get(name);
    if (!file) return route.fulfill({ status: 404, body: `${name} is not there` });
    await route.fulfill({ status: 200, contentType: file.type, body: file.body });
  });
}

/** What WeChat would have refused, and errors of components, since the page was opened. */
export const refusalsOf = (page: Page): Promise<string[]> => page.evaluate(() => window.weappRefusals);
