import { randomBytes } from 'node:crypto';
import { openCollections, isStorageOwnerOnly } from './access';
import { readFunction, type BuiltFunction } from './built-function';
import { collectionSteps } from './collections';
import { listOf, type CloudConsole } from './console';
import { connectorOf, findEnvironment, type CloudEnvironment } from './environment';
import { deletion, functionSteps } from './functions';
import { carryOut } from './plan';
import { seeFunction } from './seen-function';
import type { CollectionSpec } from '../store/collections';

/** What one test of the conformance files came to. */
export interface Tried {
  title: string;
  held: boolean;
  why: string;
}

const PREFIX = 'verify_';
/** Far enough for the functions to be there, and near enough to wait for. */
const TIMERS_AFTER_MS = 4 * 60_000;
const SDK_VERSION = '4.0.2';

/** The collection that the tests write to, and nothing else of the environment. */
export const VERIFY_ROWS = {
  name: 'verify_rows',
  indexes: [
    { name: 'by_code', keys: [['code', 1]], unique: true },
    {
      name: 'by_list',
      keys: [
        ['lists', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
  ],
} as const;

const manifest = (name: string) =>
  JSON.stringify({ name, main: 'index.js', dependencies: { 'wx-server-sdk': SDK_VERSION } });

/** Seven fields at a moment's hour and minute, as a clock `hoursAhead` of UTC reads it. */
function cronAt(at: number, hoursAhead: number): string {
  const moment = new Date(at + hoursAhead * 3_600_000);
  return `0 ${moment.getUTCMinutes()} ${moment.getUTCHours()} * * * *`;
}

function samples(folder: string, timersAt: number): BuiltFunction[] {
  const sample = (name: string, as = name) => {
    const built = readFunction(folder, name, { 'package.json': manifest(as) });
    return { ...built, name: PREFIX + as, timeout: 20 };
  };
  // `bare` is `sdk` without its permissions, and lies alone where it is deployed.
  const bare = readFunction(folder, 'sdk', { 'package.json': manifest('bare'), 'config.json': '{}' });
  const timed = (name: 'utc' | 'beijing', hoursAhead: number) => ({
    ...sample('timed', `timed_${name}`),
    triggers: [{ name, type: 'timer' as const, config: cronAt(timersAt, hoursAhead) }],
  });
  return [
    sample('sdk'),
    { ...bare, name: `${PREFIX}bare`, timeout: 20 },
    sample('echo'),
    timed('utc', 0),
    timed('beijing', 8),
  ];
}

export interface VerifyMeans {
  cloud: CloudConsole;
  samplesFolder: string;
  now: () => number;
  wait: (ms: number) => Promise<void>;
  say: (line: string) => void;
  /** Runs the conformance files against the environment; variables without their common prefix. */
  conformance: (variables: Record<string, string>) => Promise<Tried[]>;
}

async function usesOfListIndex(cloud: CloudConsole, environment: CloudEnvironment): Promise<number> {
  const table = { ...connectorOf(environment), TableName: VERIFY_ROWS.name };
  const indexes = listOf((await cloud.ask('tcb', 'DescribeTable', table)).Indexes);
  const { Ops } = (indexes.find(({ Name }) => Name === 'by_list')?.Accesses ?? {}) as { Ops?: unknown };
  return Number(Ops ?? 0);
}

/** Sets the samples up, tries, and takes them away again whatever happened. They serve only who knows the token. */
export async function tryInCloud(
  envId: string,
  variables: Record<string, string>,
  means: VerifyMeans,
): Promise<Tried[]> {
  const { cloud, say, now, wait } = means;
  const environment = await findEnvironment(cloud, envId);
  const timersAt = Math.ceil((now() + TIMERS_AFTER_MS) / 60_000) * 60_000;
  const functions = samples(means.samplesFolder, timersAt);
  const token = randomBytes(24).toString('base64url');
  const setting = { cloud, environment, wait, version: 'verify', variables: { VERIFY_TOKEN: token } };
  try {
    await carryOut(
      await collectionSteps(cloud, environment, [VERIFY_ROWS as unknown as CollectionSpec]),
      say,
    );
    for (const built of functions)
      await carryOut(functionSteps(built, await seeFunction(cloud, environment, built.name), setting), say);
    const before = await usesOfListIndex(cloud, environment);
    const tried = await means.conformance({
      ...variables,
      ENV: envId,
      PREFIX,
      TOKEN: token,
      TIMERS_AT: String(timersAt),
    });
    const uses = (await usesOfListIndex(cloud, environment)) - before;
    return [...tried, { title: '[array-index-used]', held: uses > 0, why: `使用次数增加 ${uses}` }];
  } finally {
    await takeAway(cloud, environment, functions, say);
  }
}

async function takeAway(
  cloud: CloudConsole,
  environment: CloudEnvironment,
  functions: readonly BuiltFunction[],
  say: (line: string) => void,
): Promise<void> {
  for (const { name } of functions)
    if (await seeFunction(cloud, environment, name))
      await carryOut([deletion(cloud, environment, name)], say);
  await cloud.ask('tcb', 'DeleteTable', { ...connectorOf(environment), TableName: VERIFY_ROWS.name });
  say('试验用的云函数和集合都删掉了。');
}

/** What the console itself says of the environment. @param rest steps that a deployment would still make */
export async function lookAtConsole(
  cloud: CloudConsole,
  envId: string,
  collections: readonly string[],
  rest: readonly string[],
): Promise<Tried[]> {
  const environment = await findEnvironment(cloud, envId);
  const open = await openCollections(cloud, environment, collections);
  const isOwnerOnly = await isStorageOwnerOnly(cloud, environment);
  return [
    {
      title: '[clients-refused]',
      held: open.length === 0 && isOwnerOnly,
      why: [...open, ...(isOwnerOnly ? [] : ['云存储'])].join('、'),
    },
    { title: '[as-deployed]', held: rest.length === 0, why: rest.join('；') },
  ];
}
