import { PlatformError } from '../platform-error';
import type { Action } from '../protocol/action';
import { isRecord } from '../server/http';
import { pathOfFileId, requireCloudPath, type FileStore } from './file-store';
import type { SignedFiles } from './signed-files';

const MAX_FILES = 50;
/** Seconds. */
const DEFAULT_MAX_AGE = 7200;
const LONGEST_MAX_AGE = 24 * 60 * 60;

/** The `storage.*` actions. */
export function storageActions(store: FileStore, files: SignedFiles): Record<string, Action> {
  return {
    'storage.getUploadMetadata': async ({ path }) => ({ data: files.uploadMetadata(requireCloudPath(path)) }),

    'storage.batchGetDownloadUrl': async ({ file_list: list }) => ({
      data: {
        download_list: requireList(list).map((entry) => {
          const { fileid, max_age: maxAge } = isRecord(entry) ? entry : { fileid: entry, max_age: undefined };
          const path = pathOfFileId(fileid);
          if (path === undefined || !store.has(path))
            return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' };
          const seconds = Math.min(
            typeof maxAge === 'number' && maxAge > 0 ? maxAge : DEFAULT_MAX_AGE,
            LONGEST_MAX_AGE,
          );
          const tempFileURL = files.downloadUrl(path, seconds);
          return { code: 'SUCCESS', fileID: fileid, tempFileURL, maxAge: seconds };
        }),
      },
    }),

    'storage.batchDeleteFile': async ({ fileid_list: list }) => ({
      data: {
        delete_list: requireList(list).map((fileid) => {
          const path = pathOfFileId(fileid);
          const removed = path !== undefined && store.remove(path);
          return { fileID: fileid, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' };
        }),
      },
    }),
  };
}

function requireList(list: unknown): unknown[] {
  if (!Array.isArray(list) || list.length === 0)
    throw new PlatformError('INVALID_PARAM', 'the file list is empty');
  if (list.length > MAX_FILES)
    throw new PlatformError('INVALID_PARAM', `the file list is longer than ${MAX_FILES} files`);
  return list;
}
