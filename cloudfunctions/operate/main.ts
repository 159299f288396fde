import { parseArgs } from 'node:util';
import { archiveYear } from './archive';
import { backUp } from './backup';
import { connect } from './connect';
import { SCHEMA } from './migrations';
import { openPlace } from './open-place';
import { writeLessons } from './lessons';
import { makeRehearsal } from './rehearse';
import { restore } from './restore';
import { schemaOfEnvironment, upgrade } from './upgrade';

export const USAGE = `npm run operate -- open    --env 环境ID --file places/本地.json
npm run operate -- backup  --env 环境ID --to 空文件夹 [--place 地方]
npm run operate -- restore --env 环境ID --from 备份文件夹
npm run operate -- upgrade --env 环境ID
npm run operate -- archive --env 环境ID --place 地方 --year 2026 --to 空文件夹
npm run operate -- lessons --env 环境ID --place 地方 --to 新文件.jsonl
npm run operate -- rehearse --from 备份文件夹 --to 空文件夹 --testers openid,openid

本机的云：把 --env 换成 --url http://127.0.0.1:端口。云上的环境要环境变量 TENCENT_SECRET_ID、TENCENT_SECRET_KEY。`;

export interface OperateSurroundings {
  given: Record<string, string | undefined>;
  product: string;
  now: () => number;
  say: (line: string) => void;
}

interface Values {
  env?: string;
  url?: string;
  to?: string;
  from?: string;
  place?: string;
  file?: string;
  year?: string;
  testers?: string;
}

const need = (value: string | undefined, name: string): string => {
  if (value === undefined || value === '') throw new Error(`要写 --${name}。\n\n${USAGE}`);
  return value;
};

const COMMANDS: Record<string, (values: Values, around: OperateSurroundings) => Promise<void>> = {
  backup: async ({ to, place }, { product, now, say }) => {
    const folder = need(to, 'to');
    const { version } = await schemaOfEnvironment();
    const setting = { folder, place: place ?? null, schema: version, product, now: now(), say };
    const { collections, media, missing, settled, keys } = await backUp(setting);
    const rows = collections.reduce((sum, one) => sum + one.rows, 0);
    say(
      `备份在 ${folder}：${rows} 条记录，${media.length} 个文件${settled ? '' : '（备份时一直有人在写）'}。`,
    );
    for (const id of missing) say(`云存储里没有 ${id}`);
    say('里面有群众的话和加密的联系方式，请放在只有保管人打得开的地方。');
    if (keys.length > 0) say(`打开联系方式要密钥 ${keys.join('、')}，备份里没有密钥。`);
  },
  restore: async ({ from }, { say }) => {
    const { madeAt, keys } = await restore({ folder: need(from, 'from'), schema: SCHEMA, say });
    say(`恢复好了，是 ${madeAt} 的样子。接着运行 upgrade。`);
    if (keys.length > 0) say(`这个环境的 CONTACT_KEYS 里要有 ${keys.join('、')}，否则联系方式打不开。`);
  },
  archive: async ({ place, year, to }, { product, now, say }) => {
    const chosen = need(year, 'year');
    if (!/^20\d\d$/.test(chosen)) throw new Error(`--year ${chosen}：写四位的年份。`);
    const setting = { folder: need(to, 'to'), placeId: need(place, 'place'), year: Number(chosen) };
    const { items, files, missing } = await archiveYear({ ...setting, product, now: now() });
    say(`${chosen} 年的档案在 ${setting.folder}：${items} 件事项，${files} 个文件。`);
    for (const name of missing) say(`云存储里没有 ${name} 的文件`);
  },
  lessons: async ({ place, to }, { say }) => {
    const setting = { placeId: need(place, 'place'), file: need(to, 'to') };
    const { messages, labels } = await writeLessons(setting);
    say(`办结的 ${messages} 件写在 ${setting.file}，里面有群众的话，请放好。`);
    for (const [label, count] of labels) say(`${label}：${count} 件`);
    say(`接着运行 npm run routing:train -- ${setting.file}，一类不满 30 件的先别用。`);
  },
  rehearse: async ({ from, to, testers }, { say }) => {
    const names = need(testers, 'testers').split(',');
    const setting = { from: need(from, 'from'), to: need(to, 'to'), testers: names, schema: SCHEMA };
    const { collections } = makeRehearsal(setting);
    const items = collections.find(({ name }) => name === 'items')?.rows ?? 0;
    say(`演练用的副本在 ${setting.to}：${items} 件，没有任何人的话、姓名、电话和 openid，只有测试者。`);
    say('用 npm run deploy -- --env 演练环境 --testers … 部署，再用 restore 恢复进去。');
  },
  open: async ({ file }, { now, say }) => {
    await schemaOfEnvironment();
    await openPlace(need(file, 'file'), now(), say);
  },
  check: async () => void (await schemaOfEnvironment()),
  upgrade: async (_values, { say }) => void (await upgrade(say)),
};

/** `npm run operate`: what it did is told line by line; what stops it is thrown in words. */
export async function operate(args: string[], around: OperateSurroundings): Promise<void> {
  const [name = '', ...rest] = args;
  const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!run) throw new Error(USAGE);
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: rest,
    options: {
      env: text,
      url: text,
      to: text,
      from: text,
      place: text,
      file: text,
      year: text,
      testers: text,
    },
  });
  // A rehearsal is made of files alone.
  if (name !== 'rehearse') connect(values, around.given, process.env);
  await run(values, around);
}
