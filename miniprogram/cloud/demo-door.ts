import { askInDemo } from './demo-consent';
import { persona } from './persona';
import type { Consent } from './transport';

/** The local cloud's door for personas (localcloud/client): what the demo's phones go through instead of WeChat. */
export const open = (): boolean => persona() !== null;

const TIMEOUT_MS = 20_000;

interface ClientAnswer {
  errMsg: string;
  errCode?: number;
  result?: unknown;
}

async function post<Answer>(path: string, body: object): Promise<Answer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(`/client/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: persona(), ...body }),
      signal: abort.signal,
    });
    if (!response.ok) throw new Error(`/client/${path}: ${response.status}`);
    return (await response.json()) as Answer;
  } finally {
    clearTimeout(timer);
  }
}

export async function invoke(name: string, data: object): Promise<unknown> {
  if (!open()) throw new Error('no persona');
  const answer = await post<ClientAnswer>('call', { name, data });
  if (answer.errCode !== undefined) throw new Error(answer.errMsg);
  return answer.result;
}

/** XMLHttpRequest, because fetch tells nothing about how much has been sent. */
export async function upload(
  cloudPath: string,
  filePath: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  const who = persona();
  if (who === null) throw new Error('no persona');
  const file = await (await fetch(filePath)).blob();
  const form = new FormData();
  form.append('as', who);
  form.append('cloudPath', cloudPath);
  form.append('file', file, 'photo');
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/client/upload');
    request.timeout = 60_000;
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? (loaded / total) * 100 : 0);
    request.onload = () => {
      const fileID = fileIdOf(request);
      if (fileID === null) reject(new Error(`upload: ${request.status}`));
      else resolve(fileID);
    };
    request.onerror = request.ontimeout = () => reject(new Error('upload: not reached'));
    request.send(form);
  });
}

function fileIdOf({ status, responseText }: XMLHttpRequest): string | null {
  if (status !== 200) return null;
  const answer = JSON.parse(responseText) as { fileID?: string };
  return answer.fileID ?? null;
}

export async function askConsent(templateIds: readonly string[]): Promise<Record<string, Consent>> {
  if (templateIds.length === 0 || !open()) return {};
  const said = (await askInDemo(templateIds.length)) ? 'accept' : 'reject';
  const accept = Object.fromEntries(templateIds.slice(0, 3).map((id) => [id, said] as const));
  try {
    await post('subscribe', { templateIds: Object.keys(accept), accept });
  } catch {
    return {};
  }
  return accept;
}

/** What WeChat's telephone button gives: a code that only the server can turn into a number. */
export async function phoneCode(): Promise<string | null> {
  if (!open()) return null;
  const { code } = await post<{ code?: string }>('phone-code', {});
  return code ?? null;
}
