import { join } from 'node:path';
import { runConformance } from '../../cloudfunctions/deploy/conformance';
import { verify } from '../../cloudfunctions/deploy/verify-command';
import { TEMPLATE } from '../localcloud/support/ground';
import { startDeployed } from './support/deployed-cloud';
import { deploying } from './support/deploying';
import { ENV, StandInConsole } from './support/stand-in-console';

/** 2026-09-24 09:00 in Shanghai. */
const NOW = Date.UTC(2026, 8, 24, 1);
const GIVEN = {
  TENCENT_SECRET_ID: 'id',
  TENCENT_SECRET_KEY: 'key',
  VERIFY_TEMPLATE_ID: TEMPLATE.id,
  VERIFY_OPENID: 'resident-1',
  VERIFY_PAGE: 'pages/home/index',
};

/** `npm run deploy:verify`, with a local cloud that is what the console was told to set up. */
async function verifying(
  cloud: StandInConsole,
  conformance = (variables: Record<string, string>) => againstDeployed(cloud, variables),
) {
  const said: string[] = [];
  const held = await verify(['--env', ENV], {
    given: GIVEN,
    functionsFolder: join(process.cwd(), 'dist/cloudfunctions'),
    samplesFolder: join(process.cwd(), 'tests/localcloud/functions'),
    version: '0.1.0',
    now: () => NOW,
    wait: async () => undefined,
    say: (line) => said.push(line),
    consoleOf: () => cloud,
    conformance,
  });
  return { held, said: said.join('\n') };
}

async function againstDeployed(cloud: StandInConsole, variables: Record<string, string>) {
  const local = await startDeployed(cloud, {
    templates: [TEMPLATE],
    pages: ['pages/home/index'],
    timers: true,
    clock: { frozenAt: NOW },
  });
  try {
    local.clock.advance(10 * 60_000);
    await local.idle();
    // Content is checked for those alone who were there lately.
    await local.call('resident-1', 'verify_echo', {});
    const tried = await runConformance({ ...variables, ENV: 'local-env', URL: local.url });
    cloud.tables.uses.set('by_list', 4);
    return tried;
  } finally {
    await local.close();
  }
}

describe('what the cloud is taken for', () => {
  it('is tried where it was deployed, told line by line, and leaves nothing behind', async () => {
    const cloud = new StandInConsole();
    await deploying(cloud, ['--env', ENV, '--yes']);
    const { held, said } = await verifying(cloud);
    for (const line of [
      '成立  50 个并发的条件更新，恰好一个成功（5 次）',
      '成立  50 个并发的“不到 10 才加 1”，停在 10',
      '成立  唯一索引下 50 个并发写入只成一条，其余按“重复”拒绝',
      '成立  事务冲突时后写的一方按名字报错，并且不再占着锁',
      '成立  512 KB 的记录存得下、取得全',
      '成立  数组字段按元素查，从新到旧分页不重不漏',
      '成立  数组字段的查询用到了索引（控制台的使用次数在涨）',
      '成立  定时触发的来源是 wx_trigger，没有 OPENID',
      '成立  定时器的小时按 UTC 算',
      '成立  每个集合都是“仅管理端可读写”，云存储是“仅创建者可读写”',
      '成立  集合、索引、云函数、触发器和这一版要的一样',
      '成立  subscribeMessage.send refuses someone who has agreed to nothing: 43101',
    ])
      expect(said).toContain(line);
    expect(said).toContain('\n成立 45，不成立 0，未试 0。');
    expect(held).toBe(true);
    expect([...cloud.functions.deployed.keys()]).toEqual(['api', 'events', 'jobs']);
    expect(cloud.tables.collections().map(({ name }) => name)).not.toContain('verify_rows');
  }, 180_000);

  it('is told to be otherwise, with what to do, when it does not hold', async () => {
    const cloud = new StandInConsole();
    await deploying(cloud, ['--env', ENV, '--yes']);
    await cloud.ask('tcb', 'ModifyDatabaseACL', {
      EnvId: ENV,
      CollectionName: 'contacts',
      AclTag: 'READONLY',
    });
    cloud.functions.deployed.get('jobs')!.triggers = [];
    const { held, said } = await verifying(cloud, async () => [
      { title: 'writers [one-winner] of fifty', held: false, why: 'Expected length: 1 Received length: 2' },
      { title: 'storage keeps bytes', held: false, why: 'timed out' },
    ]);
    expect(held).toBe(false);
    for (const line of [
      '不成立  50 个并发的条件更新，恰好一个成功\n      Expected length: 1 Received length: 2\n      → 不要上线：改用事务实现',
      '不成立  每个集合都是“仅管理端可读写”，云存储是“仅创建者可读写”\n      contacts',
      '不成立  集合、索引、云函数、触发器和这一版要的一样\n      集合 contacts：权限设为“仅管理端可读写”；云函数 jobs：定时触发器 everyMinute',
      '不成立  数组字段的查询用到了索引',
      '不成立  storage keeps bytes\n      timed out',
      '未试  512 KB 的记录存得下、取得全',
    ])
      expect(said).toContain(line);
  });

  it('leaves nothing behind when it breaks off', async () => {
    const cloud = new StandInConsole();
    const broken = verifying(cloud, async () => {
      throw new Error('断网了');
    });
    await expect(broken).rejects.toThrow('断网了');
    expect([...cloud.functions.deployed.keys()]).toEqual([]);
    expect(cloud.tables.collections()).toEqual([]);
  });
});
