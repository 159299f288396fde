import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommandLine } from '../../localcloud/command-line';
import { postJson } from './support/http-client';
import { SAMPLE_FUNCTIONS } from './support/sample-cloud';

const root = join(__dirname, '../..');
/** Below the project, so that the built file finds its packages. */
const built = join(root, 'node_modules/.cache/localcloud-main');
const folder = mkdtempSync(join(tmpdir(), 'localcloud-'));
let child: ChildProcess | undefined;

beforeAll(() => {
  mkdirSync(built, { recursive: true });
  execFileSync(process.execPath, [join(root, 'localcloud/build.mjs'), built]);
}, 30_000);
afterAll(() => {
  child?.kill();
  rmSync(folder, { recursive: true, force: true });
});

function started(args: string[]): Promise<string> {
  const running = spawn(process.execPath, [join(built, 'main.js'), ...args], { cwd: root });
  child = running;
  return new Promise((resolve, reject) => {
    let output = '';
    running.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /ready (\S+)/.exec(output);
      if (ready?.[1]) resolve(ready[1]);
    });
    running.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    running.on('exit', () => reject(new Error(output)));
  });
}

describe('the local cloud on its own', () => {
  it('says when it is ready, and runs the functions of its folder', async () => {
    const url = await started([
      '--port',
      '0',
      '--data',
      join(folder, 'data'),
      '--functions',
      SAMPLE_FUNCTIONS,
    ]);
    const { body } = await postJson(`${url}/client/call`, { as: 'resident-1', name: 'echo', data: {} });
    expect(JSON.parse(body)).toMatchObject({
      errMsg: 'cloud.callFunction:ok',
      result: { openidAfter: 'resident-1' },
    });
  }, 30_000);

  it('ends when it is asked to', async () => {
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

describe('the command line', () => {
  it('reads pages from an app.json, those of subpackages too', () => {
    const appJson = join(folder, 'app.json');
    writeFileSync(
      appJson,
      JSON.stringify({
        pages: ['pages/home/index'],
        subPackages: [{ root: 'packages/staff/', pages: ['pages/queue/index'] }],
      }),
    );
    expect(readCommandLine(['--pages', appJson]).pages).toEqual([
      'pages/home/index',
      'packages/staff/pages/queue/index',
    ]);
  });

  it('reads the mapping of events', () => {
    expect(
      readCommandLine(['--push', 'events=wxa_media_check,subscribe_msg_popup_event']).messagePush,
    ).toEqual({
      function: 'events',
      events: ['wxa_media_check', 'subscribe_msg_popup_event'],
    });
  });

  it.each([
    [['--port', 'x'], '--port'],
    [['--push', 'events'], '--push'],
    [['--pages', '/no/such/file'], '/no/such/file'],
    [['--nonsense'], '--nonsense'],
  ])('%j is refused with a word about %s', (args, why) => {
    expect(() => readCommandLine(args)).toThrow(why);
  });
});
