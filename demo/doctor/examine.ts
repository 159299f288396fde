import { accessSync, constants, cpSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATABASE_FILE } from '../../localcloud/parts';
import { logTailOf } from '../../localcloud/engine/log-tail';
import { examineDatabase } from './examine-database';

/** Something that is wrong with a data folder, in words for whoever looks after it. */
export interface Finding {
  what: string;
  todo: string;
}

const LEAST_FREE = 50 * 2 ** 20;
const FROM_BACKUP =
  '先停掉服务，把整个文件夹另存一份，再把最近的一份备份恢复到新文件夹（npm run operate -- restore）。';

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
  return [...ofFolder(cloud), ...ofLog(file), ...ofCopy(cloud)];
}

function ofFolder(cloud: string): Finding[] {
  const findings: Finding[] = [];
  try {
    accessSync(cloud, constants.W_OK);
    accessSync(join(cloud, DATABASE_FILE), constants.W_OK);
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
  if (!tail || (tail.torn === 0 && tail.damaged === 0)) return [];
  return [
    {
      what: `最后的写入不完整：${DATABASE_FILE}-wal 里有 ${tail.damaged} 页对不上，末尾多出 ${tail.torn} 个字节。在它前面收下的都还在。`,
      todo: '先把整个文件夹另存一份，再启动；启动后看看出事前最后几件在不在，不在的请反映人再说一次，或者从备份恢复。',
    },
  ];
}

function ofCopy(cloud: string): Finding[] {
  const copy = mkdtempSync(join(tmpdir(), 'doctor-'));
  try {
    for (const suffix of ['', '-wal'])
      if (existsSync(join(cloud, DATABASE_FILE + suffix)))
        cpSync(join(cloud, DATABASE_FILE + suffix), join(copy, DATABASE_FILE + suffix));
    return examineDatabase(join(copy, DATABASE_FILE), FROM_BACKUP);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
