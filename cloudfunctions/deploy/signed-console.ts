import { createHash, createHmac } from 'node:crypto';
import { ConsoleRefusal, type CloudConsole, type ConsoleAnswer, type ConsoleService } from './console';

export interface Credentials {
  secretId: string;
  secretKey: string;
}

const VERSIONS: Record<ConsoleService, string> = { tcb: '2018-06-08', scf: '2018-04-16' };
const PATIENCE_MS = 60_000;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const hostOf = (service: ConsoleService) => `${service}.tencentcloudapi.com`;

/** The header `Authorization` of one request (TC3-HMAC-SHA256). @param seconds since the epoch */
export function signatureOf(
  service: ConsoleService,
  body: string,
  seconds: number,
  { secretId, secretKey }: Credentials,
): string {
  const day = new Date(seconds * 1000).toISOString().slice(0, 10);
  const scope = `${day}/${service}/tc3_request`;
  const headers = `content-type:application/json\nhost:${hostOf(service)}\n`;
  const request = ['POST', '/', '', headers, 'content-type;host', sha256(body)].join('\n');
  const key = hmac(hmac(hmac(`TC3${secretKey}`, day), service), 'tc3_request');
  const signature = createHmac('sha256', key)
    .update(['TC3-HMAC-SHA256', seconds, scope, sha256(request)].join('\n'))
    .digest('hex');
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`;
}

/** The real console. [U] As a whole: seen at work only with an account. */
export function signedConsole(
  credentials: Credentials,
  region: string,
  now: () => number,
  send: typeof fetch = fetch,
): CloudConsole {
  return {
    ask: async (service, action, fields) => {
      const body = JSON.stringify(fields);
      const seconds = Math.floor(now() / 1000);
      const response = await send(`https://${hostOf(service)}/`, {
        method: 'POST',
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          Host: hostOf(service),
          'Content-Type': 'application/json',
          Authorization: signatureOf(service, body, seconds, credentials),
          'X-TC-Action': action,
          'X-TC-Version': VERSIONS[service],
          'X-TC-Timestamp': String(seconds),
          'X-TC-Region': region,
        },
      });
      const text = await response.text();
      return answerIn(action, response.status, text);
    },
  };
}

function answerIn(action: string, status: number, text: string): ConsoleAnswer {
  let parsed: { Response?: ConsoleAnswer & { Error?: { Code?: string; Message?: string } } };
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    throw new ConsoleRefusal(action, `HTTP ${status}`, text.slice(0, 200));
  }
  const { Response: answer } = parsed;
  if (!answer) throw new ConsoleRefusal(action, `HTTP ${status}`, text.slice(0, 200));
  if (answer.Error) throw new ConsoleRefusal(action, answer.Error.Code ?? '', answer.Error.Message ?? '');
  return answer;
}
