import { countCall } from './costs';
import { chosenFile } from './files';
import { needsNetwork } from './phone-state';

/** WeChat's cloud as a phone reaches it: here the door of the local cloud, as the person named in the address. */

const person = new URLSearchParams(location.search).get('as') ?? '';
const TIMEOUT_MS = 20_000;
/** Text that a function can be sent. */
const REQUEST_MAX_BYTES = 100 * 1024;

async function post(path: string, body: object): Promise<Record<string, unknown>> {
  needsNetwork(path === 'call' ? 'cloud.callFunction' : path);
  const response = await fetch(`/client/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: person, ...body }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw { errMsg: `cloud:fail ${response.status}` };
  return (await response.json()) as Record<string, unknown>;
}

export async function callFunction(name: string, data: object): Promise<{ result: unknown }> {
  countCall(data);
  if (new Blob([JSON.stringify(data)]).size > REQUEST_MAX_BYTES) {
    throw { errMsg: 'cloud.callFunction:fail data exceed max size', errCode: -604100 };
  }
  const answer = await post('call', { name, data });
  if (answer['errCode'] !== undefined) throw { errMsg: answer['errMsg'], errCode: answer['errCode'] };
  return { result: answer['result'] };
}

/** What lies at a path of the phone; a picture of this runner bears its bytes in its own address. */
async function fileAt(path: string): Promise<Blob> {
  const inside = /^data:[^,]*;base64,(.*)$/.exec(path)?.[1];
  if (inside === undefined) return (await fetch(path)).blob();
  return new Blob([Uint8Array.from(atob(inside), (sign) => sign.charCodeAt(0))]);
}

export async function uploadFile(cloudPath: string, filePath: string): Promise<{ fileID: string }> {
  needsNetwork('cloud.uploadFile');
  const form = new FormData();
  form.append('as', person);
  form.append('cloudPath', cloudPath);
  form.append('file', chosenFile(filePath) ?? (await fileAt(filePath)), 'photo');
  const response = await fetch('/client/upload', { method: 'POST', body: form });
  const { fileID, errMsg } = (await response.json()) as { fileID?: string; errMsg?: string };
  if (fileID === undefined) throw { errMsg: errMsg ?? `uploadFile:fail ${response.status}` };
  return { fileID };
}

export async function subscribe(accept: Record<string, string>): Promise<void> {
  await post('subscribe', { templateIds: Object.keys(accept), accept });
}

/** The one-time code that WeChat gives the app for a phone number. */
export async function requestPhoneCode(): Promise<string> {
  const answer = await post('phone-code', {});
  return String(answer['code'] ?? '');
}

/** What WeChat seals about the group: only the cloud can open it. */
export async function sealedGroup(): Promise<string> {
  const answer = await post('cloud-id', { data: { openGId: 'tGx-group-of-500' } });
  return String(answer['cloudID'] ?? '');
}
