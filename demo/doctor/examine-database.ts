import { SCHEMA } from '../../cloudfunctions/operate/migrations';
import type { StoredSchema } from '../../cloudfunctions/store/environment';
import { Engine } from '../../localcloud/engine/engine';
import type { DatabaseFault } from '../../localcloud/engine/check';
import { auditAll } from '../audit/audit-all';
import type { Finding } from './examine';

const WHAT: Record<DatabaseFault['what'], string> = {
  pages: '数据库文件有坏页',
  document: '有一条记录读不出来',
  index: '索引和记录对不上',
};
const TOLD = 20;

/** What is broken in the file, what was changed in the items, and what was left half done. */
export function examineDatabase(file: string, fromBackup: string): Finding[] {
  let engine: Engine | undefined;
  try {
    engine = new Engine({ file, now: Date.now, scanPolicy: 'warn' });
    const broken = engine.faults().map(({ what, where, detail }) => ({
      what: `${WHAT[what]}${where === '' ? '' : `（${where}）`}：${detail}`,
      todo: fromBackup,
    }));
    const { faults } = auditAll(engine);
    const changed = faults.map(({ no, nth }) => ({
      what: `${no} 的第 ${nth} 步和当初写下的不一样。`,
      todo: `用 npm run audit:verify 看清楚是哪几件，再从备份里核对。${fromBackup}`,
    }));
    return [...broken.slice(0, TOLD), ...changed.slice(0, TOLD), ...ofSchema(engine)];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ what: `数据库读不下去：${why}`, todo: fromBackup }];
  } finally {
    engine?.close();
  }
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
