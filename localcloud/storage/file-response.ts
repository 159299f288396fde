import type { ServerResponse } from 'node:http';
import type { StoredFile } from './file-store';

/** Only what cannot run as a page on this origin is served with its own type. */
const SAFE_TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
};

export function sendFile(res: ServerResponse, { path, bytes }: StoredFile, headersOnly = false): void {
  const type = SAFE_TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  res.writeHead(200, {
    'content-type': type ?? 'application/octet-stream',
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
    ...(type ? {} : { 'content-disposition': 'attachment' }),
  });
  res.end(headersOnly ? undefined : bytes);
}
