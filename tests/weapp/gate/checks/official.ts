import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Check } from '../check';

const SCRIPT = resolve('tests/weapp/gate/official.cjs');

/** `miniprogram-ci` writes much and keeps workers: it runs in a process of its own, which answers with a list. */
function askOfficial(mode: 'configuration' | 'upload', weapp: string): Promise<string[]> {
  const child = spawn(process.execPath, [SCRIPT, mode, resolve(weapp)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let answer = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      const last = answer.trim().split('\n').at(-1) ?? '';
      if (code === 0 && last.startsWith('[')) done(JSON.parse(last) as string[]);
      else fail(new Error(`${join('gate', 'official.cjs')} ended with ${code}\n${complaints}`));
    });
  });
}

/** app.json, theme.json and every page's configuration against the schemas of the upload. */
export const officialConfiguration: Check = {
  name: 'miniprogram-ci configuration',
  run: ({ weapp }) => askOfficial('configuration', weapp),
};

/** Packed as an upload is, with the settings of project.config.json, and judged for quality. */
export const officialUpload: Check = {
  name: 'miniprogram-ci upload',
  run: ({ weapp }) => askOfficial('upload', weapp),
};
