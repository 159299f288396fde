import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Artefact } from '../artefact';
import type { Check } from '../check';

const FOLDERS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' };

/** WeChat's own compilers of templates and sheets, from `miniprogram-compiler`. */
function compile(tool: 'wcc' | 'wcsc', { weapp, files }: Artefact, endings: RegExp): string[] {
  const folder = FOLDERS[process.platform];
  if (folder === undefined) return [`there is no ${tool} for ${process.platform}`];
  const packageFolder = dirname(
    createRequire(resolve('package.json')).resolve('miniprogram-compiler/package.json'),
  );
  const program = join(packageFolder, 'bin', folder, process.platform === 'win32' ? `${tool}.exe` : tool);
  if (process.platform !== 'win32') chmodSync(program, 0o755);
  const out = mkdtempSync(join(tmpdir(), `${tool}-`));
  const sources = files.filter((file) => endings.test(file)).map((file) => `./${file}`);
  const { status, error, stderr, stdout } = spawnSync(program, ['-o', join(out, 'out.js'), ...sources], {
    cwd: weapp,
    encoding: 'utf8',
  });
  rmSync(out, { recursive: true });
  if (error) return [`${tool}: ${error.message}`];
  return status === 0 ? [] : [`${tool}: ${(stderr || stdout).trim().split('\n').slice(0, 3).join(' ')}`];
}

export const wcc: Check = { name: 'wcc', run: (artefact) => compile('wcc', artefact, /\.(wxml|wxs)$/) };
export const wcsc: Check = { name: 'wcsc', run: (artefact) => compile('wcsc', artefact, /\.wxss$/) };
