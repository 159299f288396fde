import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that HTTP itself refuses: status and a sentence. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The whole body; 413 above `limit` bytes. */
export function readBody(req: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0; // keep draining, so that the sender gets to read the answer
    });
    req.on('end', () => {
      if (size > limit) reject(new HttpError(413, `the body is larger than ${limit} bytes`));
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size));
    });
    req.on('error', reject);
  });
}

/** A JSON object body; 400 when it is anything else. */
export async function readJson(req: IncomingMessage, limit: number): Promise<Record<string, unknown>> {
  const body = await readBody(req, limit);
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch {
    throw new HttpError(400, 'the body is not JSON');
  }
  if (!isRecord(value)) throw new HttpError(400, 'the body is not a JSON object');
  return value;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function sendText(res: ServerResponse, status: number, type: string, body: string | Buffer): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  res.writeHead(status, { 'content-type': type, 'content-length': length });
  res.end(body);
}

export function sendJson(res: ServerResponse, value: unknown, status = 200): void {
  sendText(res, status, 'application/json; charset=utf-8', JSON.stringify(value));
}
