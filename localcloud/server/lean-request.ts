const HEAD_END = Buffer.from('\r\n\r\n');
const HEAD_MAX = 16 * 1024;
const LINE_END = Buffer.from('\r\n');

/** A request as it lies in the bytes of a connection. */
export interface LeanRequest {
  method: string;
  path: string;
  /** By their names in small letters. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** More has to come; cannot be read, with the status that says why; or a request and where it ends. */
export type Read = 'more' | { refused: number } | { request: LeanRequest; end: number };

/** Reads the request with which these bytes begin. */
export function readRequest(bytes: Buffer, bodyMax: number): Read {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0) return bytes.length > HEAD_MAX ? { refused: 431 } : 'more';
  const [first = '', ...lines] = bytes.toString('latin1', 0, headEnd).split('\r\n');
  const [method = '', path = '', version = ''] = first.split(' ');
  if (!version.startsWith('HTTP/1.')) return { refused: 400 };
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon <= 0) return { refused: 400 };
    headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  const from = headEnd + HEAD_END.length;
  const read = headers.has('transfer-encoding')
    ? chunkedBody(bytes, from, bodyMax)
    : wholeBody(bytes, from, headers.get('content-length') ?? '0', bodyMax);
  if (read === 'more' || 'refused' in read) return read;
  return { request: { method, path, headers, body: read.body }, end: read.end };
}

type Body = 'more' | { refused: number } | { body: Buffer; end: number };

function wholeBody(bytes: Buffer, from: number, length: string, most: number): Body {
  if (!/^\d{1,12}$/.test(length)) return { refused: 400 };
  const end = from + Number(length);
  if (end - from > most) return { refused: 413 };
  return bytes.length < end ? 'more' : { body: bytes.subarray(from, end), end };
}

/** Pieces, each behind its length, up to one that is empty; nothing stands behind that. */
function chunkedBody(bytes: Buffer, from: number, most: number): Body {
  const pieces: Buffer[] = [];
  let size = 0;
  for (let at = from; ;) {
    const lineEnd = bytes.indexOf(LINE_END, at);
    if (lineEnd < 0) return 'more';
    const length = bytes.toString('latin1', at, lineEnd);
    if (!/^[\da-f]{1,8}$/i.test(length)) return { refused: 400 };
    const start = lineEnd + LINE_END.length;
    const end = start + parseInt(length, 16);
    size += end - start;
    if (size > most) return { refused: 413 };
    if (bytes.length < end + LINE_END.length) return 'more';
    if (bytes.toString('latin1', end, end + LINE_END.length) !== '\r\n') return { refused: 400 };
    at = end + LINE_END.length;
    if (end === start) return { body: Buffer.concat(pieces, size), end: at };
    pieces.push(bytes.subarray(start, end));
  }
}
