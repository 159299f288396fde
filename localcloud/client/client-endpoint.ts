import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FunctionInvoker } from '../functions/invoker';
import type { OpenData } from '../openapi/open-data';
import type { PhoneCodes } from '../openapi/phone-number';
import { PlatformError } from '../platform-error';
import { recordOf } from '../protocol/openapi-codec';
import { HttpError, readJson, sendJson, sendText } from '../server/http';
import { sendFile } from '../storage/file-response';
import { pathOfFileId, type FileStore } from '../storage/file-store';
import { callFunctionAsClient } from './call-function';
import type { ClientAnswer } from './client-answer';
import { clientFailure } from './client-errors';
import type { Presence } from './presence';
import type { Subscription } from './subscription';
import { readUpload } from './upload';

/** Larger than an event may be, so that the function's own limit is what refuses. */
const MAX_CALL_BYTES = 8 * 1024 * 1024;

/** What `wx.cloud.uploadFile` gives. */
export type UploadAnswer = ClientAnswer | { errMsg: string; fileID: string; statusCode: number };

export interface ClientDoor {
  invoker: FunctionInvoker;
  presence: Presence;
  store: FileStore;
  subscription: Subscription;
  phoneCodes: PhoneCodes;
  openData: OpenData;
}

/** `/client/…`: the mini-program's side of the cloud, for a person named by `as`. */
export class ClientEndpoint {
  private readonly routes: Record<string, (req: IncomingMessage, res: ServerResponse) => Promise<void>> = {
    'POST /client/call': async (req, res) => {
      const { as, name, data } = await readClientJson(req);
      const { invoker, presence } = this.door;
      const answer = await callFunctionAsClient(invoker, presence, as, name, data);
      sendText(res, 200, 'application/json; charset=utf-8', answer);
    },
    'POST /client/upload': async (req, res) => {
      const { as, cloudPath, bytes } = await readUpload(req, this.door.store.maxBytes);
      sendJson(res, this.upload(this.door.presence.arrive(as), cloudPath, bytes));
    },
    'POST /client/subscribe': async (req, res) => {
      const { as, templateIds, accept } = await readClientJson(req);
      const openid = this.door.presence.arrive(as);
      sendJson(res, this.door.subscription.request(openid, stringsOf(templateIds), recordOf(accept)));
    },
    'POST /client/unsubscribe': async (req, res) => {
      const { as, templateIds } = await readClientJson(req);
      this.door.subscription.withdraw(this.door.presence.arrive(as), stringsOf(templateIds));
      sendJson(res, {});
    },
    'POST /client/phone-code': async (req, res) => {
      const { as, phoneNumber } = await readClientJson(req);
      const openid = this.door.presence.arrive(as);
      const number = typeof phoneNumber === 'string' ? phoneNumber : undefined;
      sendJson(res, { errMsg: 'getPhoneNumber:ok', code: this.door.phoneCodes.issue(openid, number) });
    },
    'POST /client/cloud-id': async (req, res) => {
      const { as, data } = await readClientJson(req);
      sendJson(res, { cloudID: this.door.openData.issue(this.door.presence.arrive(as), recordOf(data)) });
    },
    'POST /client/database': async (req, res) => {
      await readClientJson(req);
      const message = 'permission denied: every collection is for functions only (仅管理端可读写)';
      sendJson(res, clientFailure('database', { code: 'DATABASE_PERMISSION_DENIED', message }));
    },
    'GET /client/file': async (req, res) => {
      const { searchParams } = new URL(req.url ?? '', 'http://localhost');
      const openid = this.door.presence.arrive(searchParams.get('as'));
      const path = pathOfFileId(searchParams.get('fileID'));
      const file = path === undefined ? undefined : this.door.store.read(path);
      if (!file) throw new HttpError(404, 'no such file');
      if (file.owner !== openid)
        throw new HttpError(403, 'storage is for the creator alone (仅创建者可读写)');
      sendFile(res, file);
    },
  };

  constructor(private readonly door: ClientDoor) {}

  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const route = this.routes[`${req.method ?? ''} ${(req.url ?? '').split('?')[0] ?? ''}`];
    if (!route) throw new HttpError(404, 'no such client call');
    await route(req, res);
  }

  /** `wx.cloud.uploadFile`. */
  upload(openid: string, cloudPath: string, bytes: Buffer): UploadAnswer {
    try {
      const fileID = this.door.store.write(cloudPath, bytes, openid);
      return { errMsg: 'cloud.uploadFile:ok', fileID, statusCode: 200 };
    } catch (error) {
      if (error instanceof PlatformError) return clientFailure('uploadFile', error);
      throw error;
    }
  }
}

/** Demands the JSON content type: with it a foreign page's request is preflighted by browsers, and fails there. */
async function readClientJson(req: IncomingMessage): Promise<Record<string, unknown>> {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? ''))
    throw new HttpError(415, 'content-type must be application/json');
  return readJson(req, MAX_CALL_BYTES);
}

function stringsOf(value: unknown): string[] {
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
  throw new HttpError(400, '`templateIds` must be a list of strings');
}
