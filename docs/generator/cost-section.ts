import { readFileSync } from 'node:fs';

interface Measured {
  database: number;
  other: number;
  bytes: number;
}

/** The rows of the largest county in the bench's table: calls are counted there, not guessed. */
function measured(page: string): (operation: string) => Measured {
  const rows = page.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, operation = '', items, , , , database, other, bytes] = cells;
    return items === '100,000' && bytes !== undefined && bytes !== ''
      ? [[operation, { database: Number(database), other: Number(other), bytes: Number(bytes) }] as const]
      : [];
  });
  const known = new Map(rows);
  return (operation) => {
    const found = known.get(operation);
    if (!found) throw new Error(`docs/performance.md has no row ${operation}`);
    return found;
  };
}

/** What is done for one item from the first word to the rating, by whom the bench measured it or what is nearest to it. */
const STEPS: readonly (readonly [words: string, times: number, operation: string])[] = [
  ['提交', 1, 'submit'],
  ['受理、转交、交办、签收、审核、评价（按“交办”计）', 6, 'assign (office)'],
  ['单位答复', 1, 'reply (unit)'],
  ['群众打开小程序', 6, 'start of the app'],
  ['群众看这一件', 6, 'detail (resident)'],
  ['群众看我的事、消息', 6, 'list mine'],
  ['工作人员打开小程序', 8, 'start of the app'],
  ['工作人员看单子', 12, 'office’s queue by age'],
  ['工作人员看这一件', 10, 'detail (office)'],
  ['旁人看公示栏', 20, 'public board'],
];
const ITEMS = 10_000;
/** A call in the cloud, seconds: what the bench has on a slow cloud, rounded up. */
const CALL_SECONDS = 0.15;
const GB = 0.25;
const PHOTOS_PER_ITEM = 1.5;
const PHOTO_MB = 0.4;
const ITEM_KB = 45;
const PUSHES_PER_ITEM = 12;
const TIMER_RUNS_A_MONTH = 30 * 24 * 60;
const TIMER_SECONDS = 0.3;
const TIMER_QUERIES = 10;

const thousands = (value: number): string => Math.round(value).toLocaleString('en-US');

/** What ten thousand items use, from what the bench counted. Prices change and stand in the console. */
export function costSection(performance = readFileSync('docs/performance.md', 'utf8')): string[] {
  const row = measured(performance);
  const sum = (of: (one: Measured) => number) =>
    STEPS.reduce((total, [, times, operation]) => total + times * of(row(operation)), 0) * ITEMS;
  const calls = STEPS.reduce((total, [, times]) => total + times, 0) * ITEMS;
  return [
    `按每 ${thousands(ITEMS)} 件算（次数来自 \`npm run bench\` 数出来的每一步，见 [performance.md](performance.md)）：`,
    '',
    `- 云函数调用：${thousands(calls)} 次；资源使用量 ${thousands(calls * CALL_SECONDS * GB)} GBs（每次 ${CALL_SECONDS} 秒，内存 ${GB} GB）。`,
    `- 数据库读写：${thousands(sum(({ database }) => database))} 次；占 ${thousands((ITEMS * ITEM_KB) / 1024)} MB（一件连消息、步骤约 ${ITEM_KB} KB）。`,
    `- 开放接口（内容安全、订阅消息等）：${thousands(sum(({ other }) => other) + PUSHES_PER_ITEM * ITEMS)} 次，不收费，有频率上限。`,
    `- 云存储：${thousands((ITEMS * PHOTOS_PER_ITEM * PHOTO_MB) / 1024)} GB（每件 ${PHOTOS_PER_ITEM} 张照片，每张 ${PHOTO_MB} MB）；下载流量约为它的 5 倍。`,
    `- 回给手机的文字：${thousands(sum(({ bytes }) => bytes) / 1024 / 1024)} MB。`,
    '',
    '另外，不管有没有人用，定时器每月运行：',
    '',
    `- 云函数 ${thousands(TIMER_RUNS_A_MONTH)} 次，${thousands(TIMER_RUNS_A_MONTH * TIMER_SECONDS * GB)} GBs，数据库 ${thousands(TIMER_RUNS_A_MONTH * TIMER_QUERIES)} 次。`,
    '',
    '假设：一件事从提出到评价，群众看 6 回，工作人员打开 8 回、看 10 回，旁人看公示栏 20 回：',
    '',
    ...STEPS.map(([words, times, operation]) => {
      const { database, other } = row(operation);
      return `- ${words}：${times} 次，每次数据库 ${database} 次、其他接口 ${other} 次。`;
    }),
    '',
    '**怎样换成钱**：在云开发控制台“套餐与用量”里抄下当天的单价（调用次数、GBs、数据库容量与读写、存储容量与流量），和上面的数相乘。单价和免费额度会变，不同付费方式也不同，**一定以控制台当天的为准**，这里不写价钱。',
  ];
}
