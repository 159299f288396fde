interface Reading {
  filePath?: unknown;
  encoding?: unknown;
  success?(answer: object): void;
  fail?(error: object): void;
}

const chosen = new Map<string, File>();

/** WeChat lists what was sent to a chat; here the browser's own chooser stands for that list. */
export function chooseMessageFile({ type, extension }: Record<string, unknown>): Promise<object> {
  if (type !== 'file' || !Array.isArray(extension)) throw new Error('say which files are meant');
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

/** Only what the app asks for: the text of a file that was chosen, in an encoding that WeChat knows. */
export const fileSystem = {
  readFile({ filePath, encoding, success, fail }: Reading): void {
    const file = chosen.get(String(filePath));
    if (file === undefined || encoding !== 'utf-8') {
      fail?.({ errMsg: `readFile:fail no such file or encoding, open ${String(filePath)}` });
      return;
    }
    void file.text().then((data) => success?.({ data, errMsg: 'readFile:ok' }));
  },
};
