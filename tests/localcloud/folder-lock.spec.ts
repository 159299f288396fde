import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderLock } from '../../localcloud/storage/folder-lock';

const ROOT = join(__dirname, '../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Another process that takes the folder as the cloud does, and says so. */
async function another(): Promise<{ pid: number; kill(): Promise<void> }> {
  const script = `
    const Libsql = require('libsql');
    const db = new Libsql(${JSON.stringify(join(folder, 'lock.sqlite'))});
    db.exec('BEGIN EXCLUSIVE');
    require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'lock.pid'))}, String(process.pid));
    console.log('taken');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['-e', script], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const kill = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };
  return { pid: child.pid ?? 0, kill };
}

it('a folder is taken by one at a time, in this process too', () => {
  const lock = FolderLock.take(folder);
  expect(() => FolderLock.take(folder)).toThrow(`${folder} is in use by the process ${process.pid}: stop it`);
  lock.release();
  FolderLock.take(folder).release();
});

it('whoever has it is named, and after kill -9 it is free at once', async () => {
  const { pid, kill } = await another();
  try {
    expect(() => FolderLock.take(folder)).toThrow(`${folder} is in use by the process ${pid}: stop it`);
  } finally {
    await kill();
  }
  FolderLock.take(folder).release();
});
