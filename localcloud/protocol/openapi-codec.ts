import { parse } from 'protobufjs';
import { isRecord } from '../server/http';

const schema = parse(
  `syntax = "proto3";
  message Pair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated Pair pairs = 1; }
  message SvrkitData { string apiName = 1; bytes reqData = 2; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; SvrkitData svrkitData = 4; string appid = 6; }
  message CommOpenApiResp {
    bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; int32 svrkitErrorCode = 6;
  }
  message CloudIdRequest { repeated string cloudidList = 2; }
  message CloudIdData { string cloudId = 1; string json = 2; }
  message CloudIdResponse { repeated CloudIdData dataList = 1; }`,
  { keepCase: true },
).root;

const REQUEST = schema.lookupType('CommApiData');
const RESPONSE = schema.lookupType('CommOpenApiResp');
const CLOUD_ID_REQUEST = schema.lookupType('CloudIdRequest');
const CLOUD_ID_RESPONSE = schema.lookupType('CloudIdResponse');

/** `apiType` of calls that go to WeChat's inner services (open data by cloudID) instead of an open interface. */
const SVRKIT = 2;

export type OpenApiRequest =
  { kind: 'openapi'; data: Record<string, unknown> } | { kind: 'cloud_ids'; ids: string[] };

interface RawRequest {
  apiType: number;
  openapiData?: { pairs: { key: string; value: Buffer; contenttype: string; filename: string }[] };
  svrkitData?: { reqData: Buffer };
}

/** Reads what the SDK sends: each parameter a pair of key and JSON (or file bytes). */
export function decodeOpenApiRequest(bytes: Buffer): OpenApiRequest {
  const raw = REQUEST.toObject(REQUEST.decode(bytes), { defaults: true }) as RawRequest;
  if (raw.apiType === SVRKIT) {
    const request = CLOUD_ID_REQUEST.decode(raw.svrkitData?.reqData ?? Buffer.alloc(0));
    const { cloudidList } = CLOUD_ID_REQUEST.toObject(request, { defaults: true }) as {
      cloudidList: string[];
    };
    return { kind: 'cloud_ids', ids: cloudidList };
  }
  const data: Record<string, unknown> = {};
  for (const { key, value, contenttype, filename } of raw.openapiData?.pairs ?? []) {
    data[key] = filename ? { value, contentType: contenttype, filename } : JSON.parse(value.toString());
  }
  return { kind: 'openapi', data };
}

export function encodeJsonResponse(value: Record<string, unknown>): Buffer {
  return encode({
    respData: Buffer.from(JSON.stringify(value)),
    contentType: 'application/json',
    httpCode: 200,
  });
}

export function encodeBytesResponse(bytes: Buffer, contentType: string): Buffer {
  return encode({ respData: bytes, contentType, httpCode: 200 });
}

/** A refusal before any interface is reached: -604100 unknown, -604101 not permitted, -604104 illegal source. */
export function encodeSystemError(errorCode: number): Buffer {
  return encode({ errorCode });
}

export function encodeCloudIdResponse(dataList: { cloudId: string; json: string }[]): Buffer {
  const respData = Buffer.from(CLOUD_ID_RESPONSE.encode({ dataList }).finish());
  return encode({ respData, contentType: 'application/octet-stream' });
}

function encode(response: Record<string, unknown>): Buffer {
  const bytes = RESPONSE.encode(response).finish();
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A parameter that must be an object, or an empty one. */
export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
