import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Demo } from '../support/demo';

const ROOT = resolve(__dirname, '../..');

const MATTERS = ['路灯不亮', '水渠堵了', '公交不停站', '垃圾没人收', '学校门口没有斑马线'];

/** Twenty messages that nobody wrote. */
const ROWS = Array.from({ length: 20 }, (_, index) => ({
  id: index + 1,
  title: `${MATTERS[index % MATTERS.length]}，第 ${index + 1} 回`,
  text: `村东头第 ${index + 1} 户门前${MATTERS[index % MATTERS.length]}，已经好几天了，请派人来看一看。`,
}));

interface Replay {
  process: ChildProcess;
  /** Settles with everything that was printed and the exit code. */
  ended: Promise<{ code: number | null; output: string }>;
  /** Settles when the first day has been played. */
  underWay: Promise<void>;
}

function replay(file: string, dataFolder: string, more: string[] = []): Replay {
  const args = ['demo/replay.mjs', file, '--data', dataFolder, ...more];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  let output = '';
  const ended = new Promise<{ code: number | null; output: string }>((done) => {
    child.once('exit', (code) => done({ code, output }));
  });
  const underWay = new Promise<void>((done) => {
    const listen = (chunk: unknown) => {
      output += String(chunk);
      if (/accepted [1-9]/.test(output)) done();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  return { process: child, ended, underWay };
}

describe('replaying messages where no demo runs', () => {
  let dataFolder: string;
  let file: string;

  beforeAll(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'replay-'));
    file = join(dataFolder, 'rows.jsonl');
    writeFileSync(file, ROWS.map((row) => JSON.stringify(row)).join('\n'));
  });
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

  it('without the file says so before anything is built or filled', async () => {
    const empty = join(dataFolder, 'empty');
    const { code, output } = await replay(join(dataFolder, 'nothing.jsonl'), empty).ended;
    expect(output).toContain('there is no file');
    expect(code).toBe(1);
    expect(existsSync(empty)).toBe(false);
  });

  it('starts one of its own and ends it again, also where one that was killed left its address', async () => {
    writeFileSync(
      join(dataFolder, 'server.json'),
      JSON.stringify({ url: 'http://127.0.0.1:1', adminToken: 'gone' }),
    );
    const { code, output } = await replay(file, dataFolder, ['--limit', '4']).ended;
    expect(output).toContain('no demo is running');
    expect(output).toContain('messages 4, accepted 4, refused 0');
    expect(output).toContain('lost 0, doubled 0, answered without a notice 0');
    expect(code).toBe(0);
    expect(readdirSync(dataFolder)).not.toContain('server.json');
  });
});

describe('replaying messages', () => {
  let dataFolder: string;
  let file: string;
  let demo: Demo;

  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'replay-'));
    file = join(dataFolder, 'rows.jsonl');
    writeFileSync(file, ROWS.map((row) => JSON.stringify(row)).join('\n'));
    demo = await Demo.start({ dataFolder });
  });
  afterAll(async () => {
    await demo.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('killed in the middle, started again and replayed again, nothing is lost and nothing is doubled', async () => {
    const first = replay(file, dataFolder);
    await first.underWay;
    await demo.kill();
    expect((await first.ended).code).not.toBe(0);

    demo = await Demo.start({ dataFolder });
    const { code, output } = await replay(file, dataFolder).ended;
    expect(output).not.toContain('no demo is running');
    expect(output).toContain('messages 20, accepted 20, refused 0');
    expect(output).toContain('lost 0, doubled 0, answered without a notice 0');
    expect(code).toBe(0);
  });
});
