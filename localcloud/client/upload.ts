import type { IncomingMessage } from 'node:http';
import { HttpError, readBody } from '../server/http';
import { parseMultipart } from '../server/multipart';

/** Room for the other parts of a form beside the file. */
const FORM_OVERHEAD = 64 * 1024;

export interface ClientUpload {
  as: string;
  cloudPath: string;
  bytes: Buffer;
}

/**
 * A client's upload: a form with `as`, `cloudPath` and `file`, or the bare bytes as application/octet-stream with
 * the headers `x-localcloud-as` and `x-localcloud-path` (percent-encoded).
 */
export async function readUpload(req: IncomingMessage, maxBytes: number): Promise<ClientUpload> {
  const type = req.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) {
    const parts = parseMultipart(await readBody(req, maxBytes + FORM_OVERHEAD), type);
    const file = parts.get('file');
    if (!file) throw new HttpError(400, 'the form has no `file`');
    const text = (name: string) => parts.get(name)?.data.toString() ?? '';
    return { as: text('as'), cloudPath: text('cloudPath'), bytes: file.data };
  }
  if (type !== 'application/octet-stream')
    throw new HttpError(415, 'content-type must be multipart/form-data or application/octet-stream');
  const header = (name: string) => decoded(String(req.headers[name] ?? ''));
  const bytes = await readBody(req, maxBytes);
  return { as: header('x-localcloud-as'), cloudPath: header('x-localcloud-path'), bytes };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new HttpError(400, 'a header is not percent-encoded');
  }
}
