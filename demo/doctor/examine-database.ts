import { SCHEMA } from '../../cloudfunctions/operate/migrations';
import type { StoredUpload } from '../../cloudfunctions/store/uploads';
import type { StoredSchema } from '../../cloudfunctions/store/environment';
import { Engine } from '../../localcloud/engine/engine';
import type { DatabaseFault } from '../../localcloud/engine/check';
import { fileFaultsIn, type FileFault } from '../../localcloud/storage/stored-file';
import { pathOfFileId } from '../../localcloud/storage/file-store';
import { auditAll } from '../audit/audit-all';
import type { Finding } from './examine';

const WHAT: Record<DatabaseFault['what'], string> = {
  pages: '数据库文件有坏页',
  document: '有一条记录读不出来',
  words: '有一条记录的字被改坏了',
  index: '索引和记录对不上',
};
const WHAT_FILE: Record<FileFault['what'], string> = {
  missing: '照片或录音不见了',
  truncated: '照片或录音只剩一截',
  changed: '照片或录音的内容和当初存的不一样',
  unnamed: '照片或录音的说明不见了，不知道是谁的',
};
const TOLD = 20;

/**
 * What is broken in the file, what was changed in the items, what is not as it was in the storage, and what was left half done.
 * @param file of a copy: it is opened, and so written to
 * @param filesFolder the storage itself, which is only read
 */
export function examineDatabase(
  file: string,
  filesFolder: string,
  todo: { whole: string; file: string },
): Finding[] {
  const fromBackup = todo.whole;
  let engine: Engine | undefined;
  try {
    engine = new Engine({ file, now: Date.now, scanPolicy: 'warn', careful: true });
    const broken = engine.faults().map(({ what, where, detail }) => ({
      what: `${WHAT[what]}${where === '' ? '' : `（${where}）`}：${detail}`,
      todo: fromBackup,
      isPage: what === 'pages',
    }));
    if (broken.some(({ isPage }) => isPage)) return told(broken);
    const { faults } = auditAll(engine);
    const changed = faults.map(({ no, nth }) => ({
      what: `${no} 的第 ${nth} 步和当初写下的不一样。`,
      todo: `用 npm run audit:verify 看清楚是哪几件，再从备份里核对。${fromBackup}`,
    }));
    return [
      ...told(broken),
      ...told(changed),
      ...told(ofFiles(engine, filesFolder, todo.file)),
      ...ofSchema(engine),
    ];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ what: `数据库读不下去：${why}`, todo: fromBackup }];
  } finally {
    engine?.close();
  }
}

/** The first of them, and how many more there are: nobody reads a thousand. */
function told(findings: readonly Finding[]): Finding[] {
  const shown = findings.slice(0, TOLD).map(({ what, todo }) => ({ what, todo }));
  const more = findings.length - shown.length;
  return more > 0 ? [...shown, { what: `还有 ${more} 处一样的。`, todo: '同上。' }] : shown;
}

/** Each photo and recording that is somebody's must be in the storage as it was put there. */
function ofFiles(engine: Engine, folder: string, todo: string): Finding[] {
  const uploads = engine.reader.documents(engine.collection('uploads'), {}) as unknown as StoredUpload[];
  const wanted = uploads.flatMap(({ fileID, publicFileID }) =>
    [fileID, publicFileID].flatMap((id) => pathOfFileId(id) ?? []),
  );
  return fileFaultsIn(folder, wanted).map(({ what, path }) => ({
    what: `${WHAT_FILE[what]}：${path}`,
    todo,
  }));
}

function ofSchema(engine: Engine): Finding[] {
  const [schema] = engine.reader.documents(engine.collection('environment'), { _id: 'schema' });
  if (!schema) return [];
  const { version, running, restoring } = schema as unknown as StoredSchema;
  if (version > SCHEMA)
    return [
      { what: `数据是第 ${version} 版，这个程序只到第 ${SCHEMA} 版。`, todo: '换成新版本的程序再启动。' },
    ];
  if (restoring !== undefined)
    return [
      {
        what: '有一份备份恢复到一半。',
        todo: '用同一份备份再运行一次 npm run operate -- restore，会接着做完。',
      },
    ];
  if (running)
    return [{ what: '升级做到一半。', todo: '再运行一次 npm run operate -- upgrade，会接着做完。' }];
  return [];
}
