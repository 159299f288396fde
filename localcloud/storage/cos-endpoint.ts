import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DiskTrouble } from '../disk-trouble';
import { PlatformError } from '../platform-error';
import { HttpError, readBody, sendText } from '../server/http';
import { sendFile } from './file-response';
import { requireCloudPath, type FileStore } from './file-store';
import type { SignedFiles } from './signed-files';

/** `/cos/<path>`: the object storage that the SDK puts files to and gets them from, by signature alone. */
export class CosEndpoint {
  constructor(
    private readonly store: FileStore,
    private readonly files: SignedFiles,
  ) {}

  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = req.url ?? '';
    if (req.method === 'PUT') return this.put(req, res, url.slice('/cos/'.length).split('?')[0] ?? '');
    if (req.method !== 'GET' && req.method !== 'HEAD')
      return sendError(res, 405, 'MethodNotAllowed', req.method);
    const file = this.files.open(url);
    if (file) sendFile(res, file, req.method === 'HEAD');
    else
      sendError(res, 403, 'AccessDenied', 'the signature is missing, wrong or expired, or the file is gone');
  }

  private async put(req: IncomingMessage, res: ServerResponse, encodedPath: string): Promise<void> {
    let bytes: Buffer;
    try {
      bytes = await readBody(req, this.store.maxBytes);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      return sendError(res, 400, 'EntityTooLarge', error.message);
    }
    const { authorization, signature, key } = req.headers;
    const token = req.headers['x-cos-security-token'];
    try {
      const path = requireCloudPath(decodeURIComponent(encodedPath));
      const sameKey = key === undefined || key === encodeURIComponent(path);
      if (!token || !sameKey || signature !== authorization || !this.files.mayPut(path, authorization))
        return sendError(res, 403, 'SignatureDoesNotMatch', 'the signature is missing, wrong or expired');
      this.store.write(path, bytes, null);
      sendText(res, 200, 'application/xml', '');
    } catch (error) {
      if (error instanceof DiskTrouble) return sendError(res, 507, 'InsufficientStorage', error.message);
      if (!(error instanceof PlatformError || error instanceof URIError)) throw error;
      sendError(res, 400, 'InvalidURI', error.message);
    }
  }
}

function sendError(res: ServerResponse, status: number, code: string, message = ''): void {
  const escaped = message.replace(/[<>&]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  sendText(
    res,
    status,
    'application/xml',
    `<?xml version='1.0' encoding='utf-8' ?>\n<Error><Code>${code}</Code><Message>${escaped}</Message>` +
      `<RequestId>${randomUUID()}</RequestId><TraceId>${randomUUID()}</TraceId></Error>`,
  );
}
