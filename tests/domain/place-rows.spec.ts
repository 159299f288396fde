import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('npm run place', () => {
  let folder: string;
  const run = (file: string, ...how: string[]) =>
    spawnSync(process.execPath, ['cloudfunctions/place-rows.mjs', file, folder, ...how], {
      encoding: 'utf8',
    });
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
    expect(run('places/luji.json', '--first').status).toBe(0);
    expect(rowsOf('places').map((row) => row._id)).toEqual(['luji']);
    expect(rowsOf('members')[0]).toMatchObject({
      _id: 'luji:luji-office-1',
      placeId: 'luji',
      scopes: ['luji/office'],
    });
    expect(rowsOf('codes').every((row) => row.placeId === 'luji')).toBe(true);
  });

  it('brings no code back to life: beside the codes that are there it says which stay out, and why', () => {
    run('places/luji.json', '--first');
    const [lost, renewed, ...rest] = rowsOf('codes') as { _id: string; of: string; words: string }[];
    const at = { at: 1_790_000_000_000, reason: 'lost' };
    const known = [
      { ...lost, inUseFor: lost?._id, revoked: at },
      { ...renewed, _id: 'NewerCode234', words: '杨树 水井 37', inUseFor: renewed?.of },
      ...rest.slice(1),
    ];
    const exported = join(folder, 'exported.json');
    writeFileSync(exported, known.map((code) => `${JSON.stringify(code)}\n`).join(''));
    const { status, stdout } = run('places/luji.json', '--known', exported);
    expect(status).toBe(0);
    expect(stdout).toContain(`codes: ${lost?._id}（${lost?.words}）停用过，不会复活。`);
    expect(stdout).toMatch(/^codes: \w+（.+）没有写：\S+ 已经在用 NewerCode234（杨树 水井 37）。$/m);
    // The one that the database does not know at all.
    expect(rowsOf('codes')).toEqual([rest[0]]);
  });

  it('takes nobody’s seat away: seats are written when the place begins, and never again', () => {
    run('places/qinghe.json', '--first');
    const free = rowsOf('staff_entries').filter(({ openid }) => openid === undefined);
    expect(free.map(({ entryId }) => entryId)).toEqual([
      'unit-jtj-wuxiaohe',
      'office-mengxiaolu',
      'admin-qinzhiyuan',
    ]);
    const { stdout } = run('places/qinghe.json');
    expect(stdout).toContain('staff_entries: 没有写：开通以后岗位上坐着谁，数据库说了算。');
    expect(() => rowsOf('staff_entries')).toThrow('no such file');
  });

  it('puts nothing over what was changed on a screen, and says what to do', () => {
    run('places/luji.json', '--first');
    const { status, stdout } = run('places/luji.json');
    expect(status).toBe(0);
    expect(stdout).toContain('places: 没有写：开通以后在小程序里改过的会被盖掉。');
    expect(stdout).toContain('再加 --over 导出的文件。');
    for (const collection of ['places', 'members', 'place_versions'])
      expect(() => rowsOf(collection)).toThrow('no such file');
  });

  it('with --over puts the file over it as one version more, which keeps what was', () => {
    run('places/luji.json', '--first');
    const [place] = rowsOf('places') as { config: Record<string, unknown>; roster: object }[];
    const changed = { ...place, version: 4, config: { ...place?.config, officePhone: '0700-555-0999' } };
    const there = join(folder, 'there.json');
    writeFileSync(there, `${JSON.stringify(changed)}\n`);
    const { status, stdout } = run('places/luji.json', '--over', there);
    expect(status).toBe(0);
    expect(stdout).toContain('places: 第 5 版，从文件导入，和原来不同的有 1 处：officePhone。');
    expect(rowsOf('places')).toEqual([{ ...place, version: 5 }]);
    expect(rowsOf('place_versions')).toMatchObject([
      {
        _id: 'luji:5',
        version: 5,
        what: 'config',
        before: { config: { officePhone: '0700-555-0999' } },
      },
    ]);
  });

  it('with --over writes nothing where nothing is other, and refuses what does not have the place', () => {
    run('places/luji.json', '--first');
    const there = join(folder, 'there.json');
    writeFileSync(there, `${JSON.stringify(rowsOf('places')[0])}\n`);
    expect(run('places/luji.json', '--over', there).stdout).toContain('places: 没有写：文件和现在的一样。');
    writeFileSync(there, '{"_id":"qinghe"}\n');
    const { status, stdout } = run('places/luji.json', '--over', there);
    expect([status, stdout.includes('里没有 luji。')]).toEqual([1, true]);
    expect(() => rowsOf('places')).toThrow('no such file');
  });

  it('writes no codes while nobody says whether there are some already', () => {
    run('places/luji.json', '--first');
    const { status, stdout } = run('places/luji.json');
    expect(status).toBe(0);
    expect(stdout).toContain('codes: 没有写：停用过的码不能因为再导入就复活。');
    expect(() => rowsOf('codes')).toThrow('no such file');
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
