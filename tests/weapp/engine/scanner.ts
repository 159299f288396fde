import { needs } from './permissions';

interface Read {
  path?: string;
  result: string;
  scanType: 'WX_CODE' | 'QR_CODE';
}

let next: Read | null = null;

/** What lies before the camera when the scanner is opened next; nothing: the person closes it. */
export const laysBeforeCamera = (read: Read): void => void (next = read);

export async function scanCode(): Promise<Read> {
  await needs('scanCode', 'scope.camera');
  const read = next;
  next = null;
  if (read === null) throw { errMsg: 'scanCode:fail cancel' };
  return read;
}
