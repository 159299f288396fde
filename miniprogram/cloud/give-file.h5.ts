import type { Given } from './given';

export const NEEDS_A_TAP = false;

/** A browser saves it where it saves everything. */
export async function giveFile(
  name: string,
  data: string,
  encoding: 'utf8' | 'base64' = 'utf8',
): Promise<Given> {
  const url = URL.createObjectURL(encoding === 'utf8' ? textOf(data) : bytesOf(data));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return 'given';
}

const textOf = (text: string) => new Blob([text], { type: 'text/plain;charset=utf-8' });

const bytesOf = (base64: string) =>
  new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], {
    type: 'application/octet-stream',
  });
