import { randomBytes } from 'node:crypto';
import type { Faults } from '../faults';
import type { Invocation } from '../invocations/invocation';
import {
  decodeOpenApiRequest,
  encodeBytesResponse,
  encodeCloudIdResponse,
  encodeJsonResponse,
  encodeSystemError,
} from '../protocol/openapi-codec';
import type { OpenData } from './open-data';
import { OpenApiRefusal } from './refusal';

const API_NOT_FOUND = -604100;
const NO_PERMISSION = -604101;
const ILLEGAL_SOURCE = -604104;

/** What an interface answers: JSON fields beside errcode and errmsg, or bytes (an image). */
export type OpenApiAnswer = Record<string, unknown> | { contentType: string; bytes: Buffer };

/** One open interface. `data` has its documented snake_case keys. Refuses with OpenApiRefusal. */
export type OpenApi = (data: Record<string, unknown>, invocation: Invocation) => Promise<OpenApiAnswer>;

/** `cloud.openapi.*` and `cloud.getOpenData`, as they arrive on the wire. */
export class OpenApiGateway {
  constructor(
    private readonly apis: Readonly<Record<string, OpenApi>>,
    private readonly openData: OpenData,
    private readonly faults: Faults,
  ) {}

  async call(apiName: string, requestData: Buffer, invocation: Invocation | undefined): Promise<Buffer> {
    if (!invocation) return encodeSystemError(ILLEGAL_SOURCE);
    const request = decodeOpenApiRequest(requestData);
    if (request.kind === 'cloud_ids') {
      if (apiName !== 'ApiGetOpenDataByCloudId') return encodeSystemError(API_NOT_FOUND);
      invocation.count({ action: 'openapi.getOpenData', target: '' });
      return encodeCloudIdResponse(this.openData.reveal(request.ids, invocation.record.openid));
    }
    const api = Object.hasOwn(this.apis, apiName) ? this.apis[apiName] : undefined;
    if (!api) return encodeSystemError(API_NOT_FOUND);
    if (!invocation.allowedApis.includes(apiName)) return encodeSystemError(NO_PERMISSION);
    return this.perform(api, `openapi.${apiName}`, request.data, invocation);
  }

  private async perform(
    api: OpenApi,
    action: string,
    data: Record<string, unknown>,
    invocation: Invocation,
  ): Promise<Buffer> {
    const receiver = typeof data['touser'] === 'string' ? data['touser'] : undefined;
    invocation.count({ action, target: receiver ?? '' });
    try {
      const answer = await this.faults.around({ action, receiver, invocation }, () => api(data, invocation));
      return 'bytes' in answer && Buffer.isBuffer(answer.bytes)
        ? encodeBytesResponse(answer.bytes, String(answer.contentType))
        : encodeJsonResponse({ errcode: 0, errmsg: 'ok', ...answer });
    } catch (error) {
      if (!(error instanceof OpenApiRefusal)) throw error;
      const rid = randomBytes(4).toString('hex');
      return encodeJsonResponse({ errcode: error.errcode, errmsg: `${error.errmsg} rid: ${rid}` });
    }
  }
}
