import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONSENTS_FILE, DATABASE_FILE, FILES_FOLDER, OUTBOX_FILE } from '../../localcloud/parts';
import { badLinesOf } from '../../localcloud/server/journal';
import { troubleOf } from '../../localcloud/disk-trouble';
import { isTorn, logTailOf } from '../../localcloud/engine/log-tail';
import { examineDatabase } from './examine-database';

/** Something that is wrong with a data folder, in words for whoever looks after it. */
export interface Finding {
  what: string;
  todo: string;
}

const LEAST_FREE = 50 * 2 ** 20;
/** The way back to whole data, step by step: somebody stands before it who has never gone it. */
const FROM_BACKUP = [
  '先停掉服务，把整个文件夹另存一份，别再用它启动。',
  '建一个新文件夹，把原来的 secrets.json 拷进去（没有它，联系方式打不开）。',
  '用新文件夹启动：npm start -- --data 新文件夹 --empty。',
  '另开一个窗口，用 ready 后面的地址恢复最近一份备份：npm run operate -- restore --url 地址 --from 备份文件夹，再 npm run operate -- upgrade --url 地址。',
  '备份以后说的事，到另存的那份里找，还读得出的请联络站补登记。',
].join('');
const FILE_FROM_BACKUP =
  '最近一份备份的 media 文件夹里按同样的路径有原来的那份；备份里也没有的，请反映人再传一次。文字都还在，不受影响。';

/** Looks at a data folder and changes nothing in it: the database is read in a copy. */
export function examine(folder: string): Finding[] {
  const cloud = join(folder, 'cloud');
  const file = join(cloud, DATABASE_FILE);
  if (!existsSync(file))
    return [
      {
        what: `${folder} 里没有数据库。`,
        todo: '看看文件夹写对了没有；要是本来有、现在没了，就从备份恢复。',
      },
    ];
  return [...ofFolder(cloud), ...ofLog(file), ...ofLists(cloud), ...ofCopy(cloud)];
}

function ofFolder(cloud: string): Finding[] {
  const findings: Finding[] = [];
  try {
    accessSync(cloud, constants.W_OK);
    for (const name of [DATABASE_FILE, `${DATABASE_FILE}-wal`, FILES_FOLDER])
      if (existsSync(join(cloud, name))) accessSync(join(cloud, name), constants.W_OK);
  } catch {
    findings.push({
      what: `${cloud} 只能读，不能写：谁说的话都收不下。`,
      todo: '把文件夹和里面文件的写权限给运行服务的用户；磁盘要是被挂成了只读，先查磁盘有没有坏。',
    });
  }
  const { bavail, bsize } = statfsSync(cloud);
  if (bavail * bsize < LEAST_FREE)
    findings.push({
      what: `磁盘快满了，只剩 ${Math.floor((bavail * bsize) / 2 ** 20)} MB。`,
      todo: '腾出地方，或者把整个文件夹搬到大一点的磁盘；已经收下的都还在。',
    });
  return findings;
}

function ofLog(file: string): Finding[] {
  const tail = logTailOf(file);
  if (!tail || !isTorn(tail)) return [];
  return [
    {
      what: `最后的写入不完整：${DATABASE_FILE}-wal 里有 ${tail.damaged} 页对不上，少了 ${tail.missing} 页，末尾多出 ${tail.torn} 个字节。在它前面收下的都还在。`,
      todo: '先把整个文件夹另存一份，再启动；启动后看看出事前最后几件在不在，不在的请反映人再说一次，或者从备份恢复。',
    },
  ];
}

/** Who agreed to be told, and what was delivered in the demo: a line an entry. */
function ofLists(cloud: string): Finding[] {
  return [CONSENTS_FILE, OUTBOX_FILE].flatMap((name) => {
    const path = join(cloud, name);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const bad = badLinesOf(text.slice(0, text.lastIndexOf('\n') + 1));
    if (bad.length === 0) return [];
    return [
      {
        what: `${name} 有 ${bad.length} 行读不出来，第一处在第 ${bad[0]} 行。`,
        todo: '不影响大家说的话，只是这几次微信提醒的同意不算数，下次会再问。想清干净，停掉服务后把这几行删掉。',
      },
    ];
  });
}

function ofCopy(cloud: string): Finding[] {
  let copy = '';
  try {
    copy = mkdtempSync(join(tmpdir(), 'doctor-'));
    for (const suffix of ['', '-wal'])
      if (existsSync(join(cloud, DATABASE_FILE + suffix)))
        cpSync(join(cloud, DATABASE_FILE + suffix), join(copy, DATABASE_FILE + suffix));
    return examineDatabase(join(copy, DATABASE_FILE), join(cloud, FILES_FOLDER), {
      whole: FROM_BACKUP,
      file: FILE_FROM_BACKUP,
    });
  } catch (error) {
    if (troubleOf(error, copy) !== 'full') throw error;
    return [
      {
        what: `${tmpdir()} 里没有地方放检查用的副本，数据库没有查到。`,
        todo: '腾出地方，或者用环境变量 TMPDIR 指到大一点的磁盘，再查一遍。',
      },
    ];
  } finally {
    if (copy !== '') rmSync(copy, { recursive: true, force: true });
  }
}
