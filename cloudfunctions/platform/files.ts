import { sdk } from './cloud';

/** Storage takes at most 50 files a call. */
const BATCH = 50;
const MARK = 'mark.txt';

export async function downloadFile(fileID: string): Promise<Buffer> {
  return (await sdk().downloadFile({ fileID })).fileContent;
}

/** Answers the file's id. The path is the function's own: clients may write below `inbox/` only. */
export async function uploadFile(cloudPath: string, fileContent: Buffer): Promise<string> {
  return (await sdk().uploadFile({ cloudPath, fileContent })).fileID;
}

let root: string | undefined;

/** `cloud://…` before the path of any file of this environment; a file of our own tells it, once a warm instance. */
export async function storageRoot(): Promise<string> {
  root ??= (await uploadFile(MARK, Buffer.from('mashangshuo'))).slice(0, -`/${MARK}`.length);
  return root;
}

/** A file that is gone already counts as deleted. */
export async function deleteFiles(fileIDs: readonly string[]): Promise<void> {
  for (let from = 0; from < fileIDs.length; from += BATCH) {
    await sdk().deleteFile({ fileList: fileIDs.slice(from, from + BATCH) });
  }
}

/** Addresses that expire, by file id; a file that cannot be had is left out. @param maxAge seconds */
export async function temporaryUrls(
  fileIDs: readonly string[],
  maxAge: number,
): Promise<Map<string, string>> {
  const urls = new Map<string, string>();
  for (let from = 0; from < fileIDs.length; from += BATCH) {
    const fileList = fileIDs.slice(from, from + BATCH).map((fileID) => ({ fileID, maxAge }));
    const answer = await sdk().getTempFileURL({ fileList });
    if (!answer) throw new Error('the storage gave no answer');
    for (const file of answer.fileList) if (file.tempFileURL) urls.set(file.fileID, file.tempFileURL);
  }
  return urls;
}
