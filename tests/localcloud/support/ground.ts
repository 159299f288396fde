import { VERIFY_ROWS } from '../../../cloudfunctions/deploy/verify';
import { sdkEnvironment } from '../../../localcloud/platform-environment';
import { main as bare } from '../functions/bare';
import { main as echo } from '../functions/echo';
import sdkConfig from '../functions/sdk/config.json';
import { main as sdk } from '../functions/sdk';
import { main as timed } from '../functions/timed';
import type { SdkDatabase } from './sdk-database';
import { resultOf, startSampleCloud } from './sample-cloud';

export interface SdkError {
  errCode: number;
  errMsg: string;
}

/** Where conformance cases run: a local cloud of their own, or any environment that has the sample functions. */
export interface Ground {
  /** One call of the SDK, made by the function `sdk` (or `bare`, which has no permissions). */
  sdk<T = Record<string, unknown>>(path: string, ...args: unknown[]): Promise<T>;
  /** The same call, which must fail. */
  sdkFails(path: string, ...args: unknown[]): Promise<SdkError>;
  bareFails(path: string, ...args: unknown[]): Promise<SdkError>;
  /** The database with full rights; `verify_rows` is there, empty, with its indexes. */
  db: SdkDatabase;
  /** The sample function under its name in this environment. */
  named(name: string): string;
  /** When timers for a minute of a UTC hour, and of the same hour in Beijing, have had their chance. */
  timersHadTheirChance(): Promise<void>;
  /** A template with the fields thing1 and phrase2, and a person who has agreed to nothing. */
  templateId: string;
  openid: string;
  page: string;
  close(): Promise<void>;
}

interface Outcome {
  value?: unknown;
  error?: SdkError;
}

const variable = (name: string) => process.env[`LOCALCLOUD_CONFORMANCE_${name}`] ?? '';

export const TEMPLATE = {
  id: 'TEMPLATE_PROGRESS',
  title: '办理进度提醒',
  fields: { thing1: 'thing', phrase2: 'phrase' },
} as const;

/** Five past nine in Beijing is five past one in UTC: one of the two fires at the first, whichever clock a cron follows. */
const TIMERS = { utc: '0 5 1 * * * *', beijing: '0 5 9 * * * *' };

/**
 * A local cloud, unless LOCALCLOUD_CONFORMANCE_ENV names an environment to which tests/localcloud/functions have
 * been deployed, as `npm run deploy:verify` does; then also LOCALCLOUD_CONFORMANCE_SECRET_ID, _SECRET_KEY, _TEMPLATE_ID,
 * _OPENID, _PAGE, _PREFIX of the functions' names, _TOKEN that they ask for, _TIMERS_AT (ms), and _URL where it is a local cloud.
 */
export function enterGround(): Promise<Ground> {
  const environment = variable('ENV');
  return environment === '' ? enterLocal() : enterReal(environment);
}

async function enterLocal(): Promise<Ground> {
  const timer = (name: keyof typeof TIMERS) => ({
    main: timed,
    config: { triggers: [{ name, type: 'timer' as const, config: TIMERS[name] }] },
  });
  const cloud = await startSampleCloud({
    templates: [TEMPLATE],
    pages: ['pages/home/index'],
    collections: [VERIFY_ROWS],
    timers: true,
    inProcess: {
      sdk: { main: sdk, config: { ...sdkConfig } },
      bare: { main: bare, config: {} },
      echo: { main: echo, config: {} },
      timed_utc: timer('utc'),
      timed_beijing: timer('beijing'),
    },
  });
  Object.assign(process.env, cloud.sdkEnvironment);
  const { default: wx } = await import('wx-server-sdk');
  wx.init({ env: wx.DYNAMIC_CURRENT_ENV as never });
  return groundOn((name, data) => resultOf<Outcome>(cloud.call('resident-1', name, data)), {
    db: wx.database() as unknown as SdkDatabase,
    named: (name) => name,
    timersHadTheirChance: async () => {
      cloud.clock.advance(10 * 60_000);
      await cloud.idle();
    },
    templateId: TEMPLATE.id,
    openid: 'resident-1',
    page: 'pages/home/index',
    close: () => cloud.close(),
  });
}

async function enterReal(env: string): Promise<Ground> {
  const { default: cloud } = await import('wx-server-sdk');
  const credentials = { secretId: variable('SECRET_ID'), secretKey: variable('SECRET_KEY') };
  const url = variable('URL');
  // A local cloud is found by the environment alone, in each of the SDK's parts.
  if (url !== '') Object.assign(process.env, sdkEnvironment(url));
  cloud.init({ env, ...credentials });
  const named = (name: string) => `${variable('PREFIX')}${name}`;
  const call = async (name: string, data: Record<string, unknown>) => {
    const answer = await cloud.callFunction({
      name: named(name),
      data: { ...data, token: variable('TOKEN') },
    });
    return (answer as unknown as { result: Outcome }).result;
  };
  return groundOn(call, {
    db: cloud.database() as unknown as SdkDatabase,
    named,
    timersHadTheirChance: async () => {
      const rest = Number(variable('TIMERS_AT')) + 90_000 - Date.now();
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, rest)));
    },
    templateId: variable('TEMPLATE_ID'),
    openid: variable('OPENID'),
    page: variable('PAGE'),
    close: async () => undefined,
  });
}

function groundOn(
  call: (name: string, data: Record<string, unknown>) => Promise<Outcome>,
  rest: Omit<Ground, 'sdk' | 'sdkFails' | 'bareFails'>,
): Ground {
  const fails = async (name: string, path: string, args: unknown[]) => {
    const { value, error } = await call(name, { path, args });
    if (!error) throw new Error(`${path} should have failed, but gave ${JSON.stringify(value)}`);
    return error;
  };
  return {
    ...rest,
    sdk: async <T>(path: string, ...args: unknown[]) => {
      const { value, error } = await call('sdk', { path, args });
      if (error) throw Object.assign(new Error(error.errMsg), error);
      return value as T;
    },
    sdkFails: (path, ...args) => fails('sdk', path, args),
    bareFails: (path, ...args) => fails('bare', path, args),
  };
}

/** A path no other run uses. */
export function freshPath(name: string): string {
  return `conformance/${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}/${name}`;
}

export function bytes(text: string): { base64: string } {
  return { base64: Buffer.from(text).toString('base64') };
}
