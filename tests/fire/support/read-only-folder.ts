import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE, FILES_FOLDER } from '../../../localcloud/parts';
import type { Under } from './demo-cloud';

const isRoot = (): boolean => process.getuid?.() === 0;

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Under a cloud that runs, whoever it runs as: the file system itself refuses. Answers the way back; null: not here. */
export function madeImmutable(folder: string): (() => void) | null {
  const cloud = join(folder, 'cloud');
  // Not what is mapped into memory: a write there would end the process, and no disk that turns read-only does that.
  const names = [DATABASE_FILE, `${DATABASE_FILE}-wal`, FILES_FOLDER].map((name) => join(cloud, name));
  const files = [...names.filter(existsSync), cloud, folder];
  if (!isRoot() || !succeeds('chattr', ['+i', ...files])) {
    spawnSync('chattr', ['-i', ...files], { stdio: 'ignore' });
    return null;
  }
  return () => void spawnSync('chattr', ['-i', ...files]);
}

export interface Unprivileged {
  way: string;
  under: Under;
}

/** A process for which permission bits hold: this one, or one without the right to pass over them. */
export function unprivileged(folder: string): Unprivileged {
  const ways: Unprivileged[] = [
    { way: 'permission bits', under: [] },
    {
      way: 'permission bits without the right to pass them over',
      under: [
        'setpriv',
        '--bounding-set=-dac_override,-dac_read_search',
        '--inh-caps=-dac_override,-dac_read_search',
        '--',
      ],
    },
    { way: 'permission bits as another person', under: ['setpriv', '--reuid=65534', '--clear-groups', '--'] },
  ];
  const probe = join(folder, 'probe');
  const found = ways.find(({ under }) => {
    rmSync(probe, { force: true });
    const [command = '', ...args] = [
      ...under,
      'sh',
      '-c',
      'test -r "$1" && ! touch "$2"',
      'sh',
      __filename,
      probe,
    ];
    return succeeds(command, args);
  });
  rmSync(probe, { force: true });
  if (!found) throw new Error(`no process can be had that may not write to ${folder}`);
  return found;
}

/** Nobody who obeys permissions writes there any more. */
export function withoutWriting(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (lstatSync(path).isDirectory()) withoutWriting(path);
    else chmodSync(path, 0o444);
  }
  chmodSync(folder, 0o555);
}

export function withWriting(folder: string): void {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (lstatSync(path).isDirectory()) withWriting(path);
    else chmodSync(path, 0o644);
  }
}
