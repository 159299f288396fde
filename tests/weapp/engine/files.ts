import { ask } from './dialogs';

interface Writing extends Reading {
  data?: unknown;
}

interface Reading {
  filePath?: unknown;
  encoding?: unknown;
  success?(answer: object): void;
  fail?(error: object): void;
}

const chosen = new Map<string, File>();

/** Somebody said no in WeChat's privacy guide, or the phone did. */
let refusedChats = false;
export const refusesChats = (): void => void (refusedChats = true);

/** WeChat lists what was sent to a chat; here the browser's own chooser stands for that list. */
export function chooseMessageFile({ type, extension }: Record<string, unknown>): Promise<object> {
  if (type !== 'file' || !Array.isArray(extension)) throw new Error('say which files are meant');
  if (refusedChats)
    return Promise.reject({
      errMsg: 'chooseMessageFile:fail privacy permission is not authorized',
      errno: 104,
    });
  const input = document.createElement('input');
  input.type = 'file';
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => reject({ errMsg: 'chooseMessageFile:fail cancel' }));
    input.addEventListener('change', () => resolve({ tempFiles: [...(input.files ?? [])].map(kept) }));
    input.click();
  });
}

/** What was chosen lies under a path that only this app opens. */
export const chosenFile = (path: string): File | undefined => chosen.get(path);

function kept(file: File) {
  const path = `wxfile://tmp_${chosen.size}_${file.name}`;
  chosen.set(path, file);
  return { path, name: file.name, size: file.size, type: 'file', time: 0 };
}

/** The app's own folder in the phone, and what it may grow to. */
export const USER_DATA_PATH = 'wxfile://usr';
const OWN_MAX = 200 * 1024 * 1024;
const written = new Map<string, Blob>();

/** WeChat writes into the app's own folder alone, what it is told in an encoding that it knows. */
function blobOf({ filePath, data, encoding = 'utf8' }: Writing): Blob {
  const path = String(filePath);
  const name = path.slice(USER_DATA_PATH.length + 1);
  if (!path.startsWith(`${USER_DATA_PATH}/`)) throw new Error(`permission denied, open "${path}"`);
  if (name === '' || name.includes('/')) throw new Error(`no such file or directory, open "${path}"`);
  if (typeof data !== 'string') throw new Error('invalid data');
  if (encoding === 'utf8' || encoding === 'utf-8') return new Blob([data], { type: 'text/plain' });
  if (encoding !== 'base64') throw new Error(`invalid encoding "${String(encoding)}"`);
  return new Blob([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))]);
}

/** WeChat's list of chats, which opens on a tap alone; the browser's downloads stand for the chat. */
export async function shareFileMessage({ filePath, fileName }: Record<string, unknown>): Promise<void> {
  const file = written.get(String(filePath));
  if (!navigator.userActivation.isActive) {
    throw { errMsg: 'shareFileMessage:fail can only be invoked by user TAP gesture.' };
  }
  if (file === undefined) throw { errMsg: `shareFileMessage:fail file doesn't exist ${String(filePath)}` };
  if ((await ask('发送给', ['文件传输助手'])) !== 0) throw { errMsg: 'shareFileMessage:fail cancel' };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = String(fileName ?? filePath);
  link.click();
}

/** Only what the app asks for: the text of a file that was chosen, in an encoding that WeChat knows. */
export const fileSystem = {
  writeFile({ success, fail, ...writing }: Writing): void {
    try {
      const blob = blobOf(writing);
      const others = [...written].filter(([path]) => path !== writing.filePath);
      if (others.reduce((sum, [, { size }]) => sum + size, blob.size) > OWN_MAX)
        throw new Error('the maximum size of the file storage limit is exceeded');
      written.set(String(writing.filePath), blob);
    } catch (error) {
      setTimeout(() => fail?.({ errMsg: `writeFile:fail ${(error as Error).message}` }));
      return;
    }
    setTimeout(() => success?.({ errMsg: 'writeFile:ok' }));
  },
  readFile({ filePath, encoding, success, fail }: Reading): void {
    const file = chosen.get(String(filePath));
    if (file === undefined || encoding !== 'utf-8') {
      fail?.({ errMsg: `readFile:fail no such file or encoding, open ${String(filePath)}` });
      return;
    }
    void file.text().then((data) => success?.({ data, errMsg: 'readFile:ok' }));
  },
};
