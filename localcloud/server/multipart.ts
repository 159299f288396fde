import { HttpError } from './http';

export interface Part {
  filename?: string;
  contentType?: string;
  data: Buffer;
}

const HEADERS_END = Buffer.from('\r\n\r\n');

/**
 * The parts of a multipart/form-data body by name. Works on bytes throughout: the protobuf part of an open
 * interface call does not survive a pass through text.
 */
export function parseMultipart(body: Buffer, contentType: string): Map<string, Part> {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (!name) throw new HttpError(400, 'multipart without boundary');
  const parts = new Map<string, Part>();
  const opening = Buffer.from(`--${name}`);
  const delimiter = Buffer.from(`\r\n--${name}`);
  let at = body.indexOf(opening);
  if (at < 0) throw new HttpError(400, 'multipart without its boundary');
  at += opening.length;
  while (body.toString('latin1', at, at + 2) === '\r\n') {
    const headersEnd = body.indexOf(HEADERS_END, at);
    const dataStart = headersEnd + HEADERS_END.length;
    const dataEnd = body.indexOf(delimiter, dataStart);
    if (headersEnd < 0 || dataEnd < 0) throw new HttpError(400, 'multipart is cut off');
    addPart(parts, body.toString('utf8', at + 2, headersEnd), body.subarray(dataStart, dataEnd));
    at = dataEnd + delimiter.length;
  }
  return parts;
}

function addPart(parts: Map<string, Part>, headers: string, data: Buffer): void {
  const name = /(?:^|[;\s])name="([^"]*)"/i.exec(headers)?.[1];
  if (name === undefined) throw new HttpError(400, 'multipart part without a name');
  const filename = /filename="([^"]*)"/i.exec(headers)?.[1];
  const contentType = /^content-type:\s*(.+?)\s*$/im.exec(headers)?.[1];
  parts.set(name, { data, filename, contentType });
}
