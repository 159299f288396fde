import { readFileSync } from 'node:fs';
import { parsePlaceFile } from '@shared/place/load';
import { placeDocuments } from '../../cloudfunctions/services/place-setup';
import { startDeployed } from './support/deployed-cloud';
import { deploying } from './support/deploying';
import { ENV, StandInConsole } from './support/stand-in-console';

const REAL = ['--env', ENV, '--yes'];

describe('a deployment', () => {
  it('makes of an empty environment one in which a resident is heard', async () => {
    const cloud = new StandInConsole();
    await deploying(cloud, REAL);
    const local = await startDeployed(cloud);
    try {
      const loaded = parsePlaceFile(readFileSync('places/qinghe.json', 'utf8'));
      if (!loaded.ok) throw new Error('places/qinghe.json');
      for (const { collection, docs } of placeDocuments(loaded.file))
        local.engine.insertMany(collection, docs);
      const said = { text: '河边的路灯三天没亮了，晚上看不见路。', name: '王一', phone: '13900001234' };
      const { result } = await local.call('resident-1', 'api', {
        operation: 'submit',
        input: { placeId: 'qinghe', scene: 'jB45GLLt2YB4', ...said },
        key: 'k1-first-of-this-county',
      });
      expect(result).toMatchObject({ ok: true, data: { state: 'submitted' } });
      expect(await local.runTimer('jobs')).toMatchObject({ dueItems: expect.anything() });
    } finally {
      await local.close();
    }
  });

  it('leaves nothing open: every collection to functions alone, every file to its owner', async () => {
    const cloud = new StandInConsole();
    await deploying(cloud, REAL);
    const accesses = Object.entries(cloud.tables.accesses());
    expect(accesses.length).toBeGreaterThan(30);
    expect(accesses.filter(([, acl]) => acl !== 'ADMINONLY')).toEqual([]);
    expect(cloud.storageAcl).toBe('PRIVATE');
  });

  it('gives the functions their limits, one timer and the same keys', async () => {
    const cloud = new StandInConsole();
    await deploying(cloud, REAL, { given: { ...APP, TEMPLATE_IDS: 'progress=T1' } });
    const all = [...cloud.functions.deployed];
    expect(
      all.map(([name, { timeout, memory, runtime, triggers }]) => [
        ...[name, timeout, memory, runtime],
        triggers.map(({ TriggerName, TriggerDesc }) => `${TriggerName} ${TriggerDesc}`),
      ]),
    ).toEqual([
      ['api', 20, 256, 'Nodejs18.15', []],
      ['events', 20, 256, 'Nodejs18.15', []],
      ['jobs', 60, 256, 'Nodejs18.15', ['everyMinute 0 * * * * * *']],
    ]);
    expect(new Set(all.map(([, { variables }]) => JSON.stringify(variables))).size).toBe(1);
    expect(cloud.functions.deployed.get('api')?.variables).toEqual({
      CONTACT_KEYS: expect.stringMatching(/^k20260924:[\w+/]{43}=$/),
      PHONE_HASH_KEY: expect.stringMatching(/^[\w+/]{43}=$/),
      TEMPLATE_IDS: 'progress=T1',
    });
  });

  it('uploads the mini-program last, and says what only the consoles do', async () => {
    const { uploads, said, ran } = await deploying(new StandInConsole(), REAL);
    expect(ran).toContain('node demo/build.mjs weapp county-1a2b');
    expect(uploads).toEqual([
      {
        appid: 'wx0123',
        privateKeyPath: '/keys/upload.key',
        version: '0.1.0',
        desc: '码上说 0.1.0 abc1234',
      },
    ]);
    expect(said.indexOf('小程序：上传')).toBeGreaterThan(said.indexOf('云函数 jobs'));
    expect(said).toContain('用户隐私保护指引');
  });
});

const APP = { WECHAT_APPID: 'wx0123', WECHAT_UPLOAD_KEY: '/keys/upload.key' };

describe('the data of an environment', () => {
  it('is looked at before anything is changed, and brought up after the functions; then a place may begin', async () => {
    const cloud = new StandInConsole();
    const first = await deploying(cloud, [...REAL, '--place', 'places/qinghe.json']);
    expect(first.operated).toEqual([
      'upgrade --env county-1a2b',
      'open --env county-1a2b --file places/qinghe.json',
    ]);
    const second = await deploying(cloud, REAL);
    expect(second.operated).toEqual(['check --env county-1a2b', 'upgrade --env county-1a2b']);
  });

  it('that is newer than the program stops the deployment before its first change', async () => {
    const cloud = new StandInConsole();
    await deploying(cloud, REAL);
    cloud.functions.deployed.get('jobs')!.triggers = [];
    const before = cloud.changes().length;
    const operate = async (command: string) => {
      if (command === 'check') throw new Error('不能用旧程序去动新数据');
    };
    await expect(deploying(cloud, REAL, { operate })).rejects.toThrow('不能用旧程序去动新数据');
    expect(cloud.changes().slice(before)).toEqual([]);
  });
});

describe('a second deployment', () => {
  it('of the same version changes nothing but the mini-program, and shows no key again', async () => {
    const cloud = new StandInConsole();
    const first = await deploying(cloud, REAL);
    expect(first.said.match(/CONTACT_KEYS=k20260924:/g)).toHaveLength(1);
    const before = cloud.changes().length;
    const second = await deploying(cloud, REAL);
    expect(cloud.changes().slice(before)).toEqual([]);
    expect(second.said).not.toMatch(/CONTACT_KEYS=|PHONE_HASH_KEY=/);
    expect(second.uploads).toHaveLength(1);
  });

  it('after one that broke off anywhere goes on, and ends with one set of keys', async () => {
    const whole = new StandInConsole();
    await deploying(whole, REAL);
    const total = whole.changes().length;
    for (const stop of [0, 1, 40, total - 6, total - 4, total - 3, total - 2, total - 1]) {
      const cloud = new StandInConsole();
      cloud.changesLeft = stop;
      await expect(deploying(cloud, REAL)).rejects.toThrow(/第 \d+ 步没有做成[^]*socket hang up[^]*接着做/);
      cloud.changesLeft = Infinity;
      await deploying(cloud, REAL);
      expect(cloud.tables.collections()).toEqual(whole.tables.collections());
      const keys = [...cloud.functions.deployed.values()].map(({ variables }) => variables.CONTACT_KEYS);
      expect(keys).toHaveLength(3);
      expect(new Set(keys).size).toBe(1);
    }
  });

  it('keeps what the console has beside ours: another variable, another index', async () => {
    const cloud = new StandInConsole();
    await deploying(cloud, REAL);
    const api = cloud.functions.deployed.get('api')!;
    Object.assign(api, { timeout: 3, variables: { ...api.variables, OTHER: 'theirs' } });
    cloud.tables.ask('UpdateTable', {
      TableName: 'items',
      CreateIndexes: [
        {
          IndexName: 'theirs',
          MgoKeySchema: { MgoIndexKeys: [{ Name: 'a', Direction: '1' }], MgoIsUnique: false },
        },
      ],
    });
    const before = cloud.changes().length;
    await deploying(cloud, REAL);
    expect(cloud.changes().slice(before)).toEqual(['UpdateFunctionConfiguration']);
    expect(api).toMatchObject({ timeout: 20, variables: { OTHER: 'theirs' } });
  });

  it('makes an index anew whose fields are other now', async () => {
    const cloud = new StandInConsole();
    cloud.tables.put('items', [{ name: 'by_no', keys: [['number', 1]], unique: true }], 0);
    const { said } = await deploying(cloud, REAL);
    expect(said).toContain('集合 items：删旧索引 by_no，字段变了');
    const items = cloud.tables.collections().find(({ name }) => name === 'items');
    expect(items?.indexes.find(({ name }) => name === 'by_no')).toEqual({
      name: 'by_no',
      keys: [['no', 1]],
      unique: true,
    });
  });

  it('deletes and makes again a function that was never made well', async () => {
    const cloud = new StandInConsole();
    await deploying(cloud, REAL);
    cloud.functions.deployed.get('jobs')!.status = 'CreateFailed';
    const before = cloud.changes().length;
    await deploying(cloud, REAL);
    expect(cloud.changes().slice(before)).toEqual(['DeleteFunction', 'CreateFunction', 'BatchCreateTrigger']);
  });
});

describe('a dry run, which is what happens without --yes', () => {
  it('prints each step and changes nothing', async () => {
    const cloud = new StandInConsole();
    const { said, uploads, ran } = await deploying(cloud, ['--env', ENV]);
    expect(cloud.changes()).toEqual([]);
    expect(uploads).toEqual([]);
    for (const line of [
      '建集合 items',
      '集合 items：建索引 by_holder（holder 1,orderAt 1,_id 1）',
      '集合 items：建索引 by_no（no 1，唯一）',
      '集合 contacts：权限设为“仅管理端可读写”',
      '云存储：权限设为“仅创建者可读写”',
      '云函数 api：建立并上传（Nodejs18.15，20 秒，256 MB，云端安装依赖）',
      '密钥 CONTACT_KEYS：新做一把，只显示这一次',
      '云函数 jobs：定时触发器 everyMinute（0 * * * * * *）',
      '小程序：上传 码上说 0.1.0 abc1234，成为开发版',
      '步都还没有做。确认后加 --yes 再运行。',
    ])
      expect(said).toContain(line);
    expect(said).not.toMatch(/CONTACT_KEYS=/);
    expect(ran).not.toContain('node demo/build.mjs weapp');
  });
});

describe('a deployment is refused', () => {
  const refused = async (cloud: StandInConsole, changes: Parameters<typeof deploying>[2], args = REAL) => {
    const error = await deploying(cloud, args, changes).then(
      () => null,
      (reason: unknown) => reason as Error,
    );
    expect(cloud.changes()).toEqual([]);
    return error?.message;
  };

  it.each([
    ['a dirty tree', 'git status', ' M shared/item/settle.ts', 0, '有没提交的改动'],
    ['failing checks', 'tests/check.mjs', 'expected 3, was 4', 1, '检查没有通过：\nexpected 3, was 4'],
    ['a gate that does not hold', 'gate', 'FAIL sizes', 1, '上传前的检查没有通过：\nFAIL sizes'],
  ])('for %s', async (_what, program, output, code, words) => {
    const run = async (name: string, args: readonly string[]) =>
      [name, ...args].join(' ').includes(program) ? { code, output } : { code: 0, output: '' };
    expect(await refused(new StandInConsole(), { run })).toContain(words);
  });

  it('without the keys to upload, before anything is built', async () => {
    const ran: string[] = [];
    const run = async (name: string) => {
      ran.push(name);
      return { code: 0, output: '' };
    };
    expect(await refused(new StandInConsole(), { given: {}, run })).toContain(
      '缺少环境变量 WECHAT_APPID、WECHAT_UPLOAD_KEY。',
    );
    expect(ran).toEqual([]);
  });

  it('without an account', async () => {
    expect(await refused(new StandInConsole(), { given: {}, consoleOf: undefined })).toContain(
      '缺少环境变量 TENCENT_SECRET_ID、TENCENT_SECRET_KEY。',
    );
  });

  it.each([
    [['--yes'], '--env 要写环境 ID'],
    [['--env', '../x'], '--env 要写环境 ID'],
    [['--env', ENV, '--yes', '--dry-run'], '只能写一个'],
    [['--env', ENV, '--force'], '--force'],
  ])('for %j', async (args, words) => {
    expect(await refused(new StandInConsole(), {}, args)).toContain(words);
  });

  it('to an environment that is not there, or not well', async () => {
    expect(await refused(new StandInConsole(), {}, ['--env', 'other-env', '--yes'])).toContain(
      'no such environment',
    );
    const cloud = new StandInConsole();
    cloud.status = 'UNAVAILABLE';
    expect(await refused(cloud, {})).toBe('环境 county-1a2b 现在是 UNAVAILABLE，等它正常了再部署。');
  });

  it('when contact data lies there that a new key could never open', async () => {
    const cloud = new StandInConsole();
    cloud.tables.put('contacts', [], 3);
    expect(await refused(cloud, {})).toContain('新密钥打不开旧数据');
    const given = { ...APP, CONTACT_KEYS: 'k1:old', PHONE_HASH_KEY: 'old' };
    await deploying(cloud, REAL, { given });
    expect(cloud.functions.deployed.get('api')?.variables).toEqual({
      CONTACT_KEYS: 'k1:old',
      PHONE_HASH_KEY: 'old',
    });
  });

  it('when functions disagree about a key, or run on what is too old', async () => {
    const cloud = new StandInConsole();
    await deploying(cloud, REAL);
    const { deployed } = cloud.functions;
    deployed.get('jobs')!.variables.PHONE_HASH_KEY = 'another';
    await expect(deploying(cloud, REAL)).rejects.toThrow('PHONE_HASH_KEY 互不相同');
    deployed.get('jobs')!.variables.PHONE_HASH_KEY = deployed.get('api')!.variables.PHONE_HASH_KEY!;
    deployed.get('jobs')!.runtime = 'Nodejs16.13';
    await expect(deploying(cloud, REAL)).rejects.toThrow(
      '云函数 jobs 的运行环境是 Nodejs16.13，要 Nodejs18.15 以上',
    );
  });
});
