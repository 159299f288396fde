import type { Demo } from './demo';

/** A photo that this person's phone sent before anything was said: its id. What it shows is these bytes. */
export async function claimedPhoto(demo: Demo, openid: string, bytes: Buffer): Promise<string> {
  const { id, cloudPath } = await demo.give(openid, 'requestUploadSlot', { placeId: 'qinghe' });
  const form = new FormData();
  form.append('as', openid);
  form.append('cloudPath', cloudPath);
  form.append('file', new Blob([new Uint8Array(bytes)]), 'photo');
  const response = await fetch(`${demo.url}/client/upload`, { method: 'POST', body: form });
  const { fileID = '' } = (await response.json()) as { fileID?: string };
  return (await demo.give(openid, 'claimPhoto', { id, fileID })).id;
}

/** The code that WeChat gives for this telephone: somebody says where they live with it. */
export async function phoneCode(demo: Demo, openid: string, phoneNumber: string): Promise<string> {
  const response = await fetch(`${demo.url}/client/phone-code`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: openid, phoneNumber }),
  });
  return String(((await response.json()) as { code?: string }).code);
}
