import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('npm run place', () => {
  let folder: string;
  const run = (file: string) =>
    spawnSync(process.execPath, ['cloudfunctions/place-rows.mjs', file, folder], { encoding: 'utf8' });
  const rowsOf = (collection: string) =>
    readFileSync(join(folder, `${collection}.json`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'place-rows-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a document a line for each collection that the console imports', () => {
    expect(run('places/luji.json').status).toBe(0);
    expect(rowsOf('places').map((row) => row._id)).toEqual(['luji']);
    expect(rowsOf('members')[0]).toMatchObject({
      _id: 'luji:luji-office-1',
      placeId: 'luji',
      scopes: ['luji/office'],
    });
    expect(rowsOf('codes').every((row) => row.placeId === 'luji')).toBe(true);
  });

  it('writes nothing from a file with mistakes and says in Chinese where they are', () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{\n  "place": { "id": "Luji" }\n}');
    const { status, stderr } = run(broken);
    expect(status).toBe(1);
    expect(stderr).toContain('第 2 行 place.id：用小写字母开头');
    expect(() => rowsOf('places')).toThrow('no such file');
  });
});
