import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

export interface SiteParts {
  /** The page of phones. */
  phonesFolder: string;
  /** The app built for the browser. */
  appFolder: string;
  /** The app for WeChat on the engine of the tests, where somebody asked for it. */
  weappFolder?: string;
  /** What the page of phones must know: made anew for each view. */
  facts: () => Promise<object>;
}

/** Serves the page of phones at `/` and the app at `/app/`; everything else belongs to the local cloud. */
export function site({ phonesFolder, appFolder, weappFolder, facts }: SiteParts) {
  return (req: IncomingMessage, res: ServerResponse): boolean => {
    if (req.method !== 'GET') return false;
    const path = decodeURIComponent(new URL(req.url ?? '/', 'http://localhost').pathname);
    if (path === '/facts.json') {
      void facts().then((known) => {
        res.writeHead(200, { 'content-type': TYPES['.json'], 'cache-control': 'no-store' });
        res.end(JSON.stringify(known));
      });
      return true;
    }
    if (path.startsWith('/app/')) return sendFile(res, appFolder, path.slice('/app/'.length) || 'index.html');
    if (path.startsWith('/weapp/') && weappFolder !== undefined)
      return sendFile(res, weappFolder, path.slice('/weapp/'.length));
    if (path.startsWith('/client') || path.startsWith('/__admin') || path.startsWith('/cos')) return false;
    return sendFile(res, phonesFolder, path === '/' ? 'index.html' : path.slice(1));
  };
}

function sendFile(res: ServerResponse, folder: string, name: string): boolean {
  const file = normalize(join(folder, name));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return false;
  res.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
  createReadStream(file).pipe(res);
  return true;
}
