import { randomBytes } from 'node:crypto';
import type { SeenFunction } from './seen-function';

/** What the functions are told by their environment. All functions are told the same. */
export interface Variables {
  values: Record<string, string>;
  /** Names of keys that were made just now and are nowhere else yet. */
  made: string[];
}

const KEY_BYTES = 32;
const SECRETS = ['CONTACT_KEYS', 'PHONE_HASH_KEY'] as const;

const newKey = () => randomBytes(KEY_BYTES).toString('base64');
const MAKERS: Record<(typeof SECRETS)[number], (day: string) => string> = {
  CONTACT_KEYS: (day) => `k${day.replaceAll('-', '')}:${newKey()}`,
  PHONE_HASH_KEY: newKey,
};

/** What the deployed functions say; two that disagree would read each other's data as noise. */
function known(name: string, seen: readonly (SeenFunction | null)[]): string | undefined {
  const values = new Set(seen.map((one) => one?.variables[name] ?? '').filter((value) => value !== ''));
  if (values.size > 1)
    throw new Error(`云函数的环境变量 ${name} 互不相同。先在控制台查明哪一个是对的，再部署。`);
  return [...values][0];
}

/**
 * Keys that the cloud has stay as they are; those that are given fill what is missing; else they are made.
 * @param given of whoever deploys: the process's environment
 * @param isInUse whether contact data is stored already, which a new key could never open
 */
export function variablesFor(
  seen: readonly (SeenFunction | null)[],
  given: Record<string, string | undefined>,
  day: string,
  isInUse: boolean,
): Variables {
  const made: string[] = [];
  const values: Record<string, string> = {};
  for (const name of SECRETS) {
    const value = known(name, seen) ?? (given[name] === '' ? undefined : given[name]);
    if (value === undefined && isInUse)
      throw new Error(
        `已经存了联系方式，云函数里却没有 ${name}。新密钥打不开旧数据：把保管的那一份放进环境变量 ${name}，再部署。`,
      );
    if (value === undefined) made.push(name);
    values[name] = value ?? MAKERS[name](day);
  }
  const templates = given.TEMPLATE_IDS ?? known('TEMPLATE_IDS', seen);
  if (templates !== undefined) values.TEMPLATE_IDS = templates;
  return { values, made };
}
