import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine, type CollectionSpec } from '../../localcloud/engine/engine';

const ROOT = join(__dirname, '../..');

const COLLECTIONS: CollectionSpec[] = [
  {
    name: 'c',
    indexes: [
      {
        name: 'n',
        keys: [
          ['n', -1],
          ['tag', 1],
        ],
      },
      { name: 'list', keys: [['list', 1]] },
      { name: 'code', keys: [['code', 1]], unique: true },
    ],
  },
];

let folder: string;
let writer: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'durability-'));
  writer = join(folder, 'writer.js');
  execFileSync(join(ROOT, 'node_modules/.bin/esbuild'), [
    join(ROOT, 'tests/localcloud/support/durability-writer.ts'),
    '--bundle',
    '--platform=node',
    '--external:libsql',
    `--outfile=${writer}`,
    '--log-level=error',
  ]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a process write and say what was acknowledged, kills it without warning, and gives what it said. */
async function writeUntilKilled(file: string, run: number, acknowledgements: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, file, String(run), JSON.stringify(COLLECTIONS)], {
    env: { ...process.env, NODE_PATH: join(ROOT, 'node_modules') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let seen = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    seen += chunk.toString().split('\n').length - 1;
    if (seen >= acknowledgements) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  return said.slice(0, said.lastIndexOf('\n')).split('\n');
}

it('no acknowledged write is lost and every index agrees with the documents, kill after kill', async () => {
  const file = join(folder, 'db.sqlite');
  const expected = new Map<string, number | null>();
  for (let run = 0; run < 5; run++) {
    const lines = await writeUntilKilled(file, run, 300 + run * 137);
    for (const line of lines) {
      const [id, n] = line.split(' ');
      expected.set(id!, n === 'removed' ? null : Number(n));
    }
    const engine = new Engine({ file, now: () => 0, scanPolicy: 'warn' });
    engine.ensureCollections(COLLECTIONS);
    const stored = new Map(
      engine.reader.documents(engine.collection('c'), {}).map((d) => [d['_id'] as string, d['n'] as number]),
    );
    // The write in progress may have been committed without a word: the next step of the last document named.
    const last = lines.at(-1)!.split(' ')[0];
    const isUnsaid = (id: string, said: number | null, now: number | null) =>
      id === last && ((said === 0 && now === 1) || (said === 1 && now === null));
    const lost = [...expected].filter(([id, said]) => {
      const now = stored.get(id) ?? null;
      return now !== said && !isUnsaid(id, said, now);
    });
    expect(lost).toEqual([]);
    expected.delete(last!);
    for (const [id, n] of stored) expected.set(id, n);
    expect(engine.faults()).toEqual([]);
    engine.close();
  }
  expect(expected.size).toBeGreaterThan(500);
}, 120_000);
