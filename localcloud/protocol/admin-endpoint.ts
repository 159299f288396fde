import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { NoAnswer, type FaultableCall, type Faults } from '../faults';
import type { Invocation } from '../invocations/invocation';
import type { InvocationLedger } from '../invocations/ledger';
import { PlatformError } from '../platform-error';
import { cloudLine } from '../server/log-line';
import { HttpError, isRecord, readBody, sendText } from '../server/http';
import { parseMultipart } from '../server/multipart';
import type { Action } from './action';

const MAX_BODY_BYTES = 32 * 1024 * 1024;
/** Not `application/json; charset=utf-8`: by that very value the SDK tells an error from protobuf bytes. */
const PROTOBUF = 'application/octet-stream';

/** Answers an open interface call: protobuf in, protobuf out. */
export type OpenApiHandler = (
  apiName: string,
  requestData: Buffer,
  invocation: Invocation | undefined,
) => Promise<Buffer>;

interface CloudAnswer {
  type: string;
  body: string | Buffer;
}

/** `POST /admin`: the one address that the SDK sends everything to. */
export class AdminEndpoint {
  constructor(
    private readonly actions: Readonly<Record<string, Action>>,
    private readonly openApi: OpenApiHandler,
    private readonly ledger: InvocationLedger,
    private readonly faults: Faults,
    private readonly log: (line: string) => void,
  ) {}

  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const body = await readBody(req, MAX_BODY_BYTES).catch((error: unknown) => {
      if (error instanceof HttpError) return error;
      throw error;
    });
    const answer =
      body instanceof HttpError
        ? this.refusal(randomUUID(), body)
        : await this.answer(req.headers['content-type'] ?? '', body);
    if (answer === null) res.destroy();
    else sendText(res, 200, answer.type, answer.body);
  }

  /** The same for what a function in a worker of this process asks: without a socket (decision 113). */
  async ask(type: string, body: Buffer | string): Promise<CloudAnswer | null> {
    return Buffer.byteLength(body) <= MAX_BODY_BYTES ? this.answer(type, body) : null;
  }

  /** Null: no answer, the connection breaks off. */
  private async answer(type: string, body: Buffer | string): Promise<CloudAnswer | null> {
    const requestId = randomUUID();
    try {
      const { params, requestData } = readParams(type, body);
      const invocation = this.invocationOf(params);
      if (params['action'] === 'wx.openApi')
        return { type: PROTOBUF, body: await this.callOpenApi(params, requestData, invocation) };
      return json({ requestId, ...(await this.perform(params, invocation)) });
    } catch (error) {
      return this.refusal(requestId, error);
    }
  }

  private async perform(
    params: Record<string, unknown>,
    invocation: Invocation | undefined,
  ): Promise<Record<string, unknown>> {
    const name = String(params['action']);
    const action = Object.hasOwn(this.actions, name) ? this.actions[name] : undefined;
    if (!action) throw new PlatformError('INVALID_PARAM', `unknown or uncovered action: ${name}`);
    invocation?.count({ action: name, target: targetOf(params) });
    const call: FaultableCall = { action: name, invocation };
    if (typeof params['collectionName'] === 'string') call.collection = params['collectionName'];
    return this.faults.around(call, () => action(params, { invocation }));
  }

  private async callOpenApi(
    params: Record<string, unknown>,
    requestData: Buffer | undefined,
    invocation: Invocation | undefined,
  ): Promise<Buffer> {
    const { apiName } = params;
    if (typeof apiName !== 'string' || !requestData)
      throw new PlatformError('INVALID_PARAM', 'wx.openApi needs apiName and requestData as multipart');
    return this.openApi(apiName, requestData, invocation);
  }

  private invocationOf(params: Record<string, unknown>): Invocation | undefined {
    const token = params['wxCloudApiToken'];
    if (typeof token !== 'string' || token === '') return undefined;
    const invocation = this.ledger.find(token);
    if (!invocation) throw new PlatformError('INVALID_REQUEST_SOURCE', 'unknown wxCloudApiToken');
    if (invocation.running) return invocation;
    // A killed instance can reach nothing any more; one that has answered is frozen, so its call must not pass either.
    if (invocation.record.outcome === 'killed') throw new NoAnswer();
    invocation.record.lateCalls++;
    const { functionName, id } = invocation.record;
    const facts = { function: functionName, invocation: id, action: this.nameOf(params) };
    this.log(cloudLine('a call after the answer', facts));
    throw new PlatformError('INVALID_REQUEST_SOURCE', 'the function has answered: its instance is frozen');
  }

  /** Only what is an action is written down by its name. */
  private nameOf({ action }: Record<string, unknown>): string {
    const name = String(action);
    return name === 'wx.openApi' || Object.hasOwn(this.actions, name) ? name : 'unknown';
  }

  private refusal(requestId: string, error: unknown): CloudAnswer | null {
    if (error instanceof NoAnswer) return null;
    if (error instanceof PlatformError) return json({ code: error.code, message: error.message, requestId });
    if (error instanceof HttpError) return json({ code: 'INVALID_PARAM', message: error.message, requestId });
    this.log(cloudLine('call failed', {}, error));
    return json({ code: 'SYS_ERR', message: String(error), requestId });
  }
}

const json = (value: unknown): CloudAnswer => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

function readParams(
  type: string,
  body: Buffer | string,
): { params: Record<string, unknown>; requestData?: Buffer } {
  if (type.startsWith('multipart/form-data')) {
    const parts = parseMultipart(Buffer.from(body), type);
    const params: Record<string, unknown> = {};
    for (const [name, part] of parts) if (name !== 'requestData') params[name] = part.data.toString();
    return { params, requestData: parts.get('requestData')?.data };
  }
  let params: unknown;
  try {
    params = JSON.parse(body.toString());
  } catch {
    throw new HttpError(400, 'the body is not JSON');
  }
  if (!isRecord(params)) throw new HttpError(400, 'the body is not a JSON object');
  return { params };
}

function targetOf(params: Record<string, unknown>): string {
  const target = params['collectionName'] ?? params['function_name'] ?? params['path'];
  return typeof target === 'string' ? target : '';
}
