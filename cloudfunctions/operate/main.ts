import { parseArgs } from 'node:util';
import { backUp } from './backup';
import { connect } from './connect';
import { SCHEMA } from './migrations';
import { restore } from './restore';
import { schemaOfEnvironment, upgrade } from './upgrade';

export const USAGE = `npm run operate -- backup  --env 环境ID --to 空文件夹 [--place 地方]
npm run operate -- restore --env 环境ID --from 备份文件夹
npm run operate -- upgrade --env 环境ID

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
    options: { env: text, url: text, to: text, from: text, place: text },
  });
  connect(values, around.given, process.env);
  await run(values, around);
}
