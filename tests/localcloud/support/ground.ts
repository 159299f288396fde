import { main as bare } from '../functions/bare';
import { main as echo } from '../functions/echo';
import sdkConfig from '../functions/sdk/config.json';
import { main as sdk } from '../functions/sdk';
import { resultOf, startSampleCloud } from './sample-cloud';

export interface SdkError {
  errCode: number;
  errMsg: string;
}

/** Where conformance cases run: a local cloud, or a real environment that has the sample functions. */
export interface Ground {
  /** One call of the SDK, made by the function `sdk` (or `bare`, which has no permissions). */
  sdk<T = Record<string, unknown>>(path: string, ...args: unknown[]): Promise<T>;
  /** The same call, which must fail. */
  sdkFails(path: string, ...args: unknown[]): Promise<SdkError>;
  bareFails(path: string, ...args: unknown[]): Promise<SdkError>;
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

const ENVIRONMENT = process.env['LOCALCLOUD_CONFORMANCE_ENV'];

export const TEMPLATE = {
  id: 'TEMPLATE_PROGRESS',
  title: '办理进度提醒',
  fields: { thing1: 'thing', phrase2: 'phrase' },
} as const;

/**
 * A local cloud, unless LOCALCLOUD_CONFORMANCE_ENV names an environment to which tests/localcloud/functions have
 * been deployed; then also LOCALCLOUD_CONFORMANCE_SECRET_ID, _SECRET_KEY, _TEMPLATE_ID, _OPENID, _PAGE.
 */
export function enterGround(): Promise<Ground> {
  return ENVIRONMENT ? enterReal(ENVIRONMENT) : enterLocal();
}

async function enterLocal(): Promise<Ground> {
  const cloud = await startSampleCloud({
    templates: [TEMPLATE],
    pages: ['pages/home/index'],
    inProcess: {
      sdk: { main: sdk, config: { ...sdkConfig } },
      bare: { main: bare, config: {} },
      echo: { main: echo, config: {} },
    },
  });
  return groundOn((name, data) => resultOf<Outcome>(cloud.call('resident-1', name, data)), {
    templateId: TEMPLATE.id,
    openid: 'resident-1',
    page: 'pages/home/index',
    close: () => cloud.close(),
  });
}

async function enterReal(env: string): Promise<Ground> {
  const { default: cloud } = await import('wx-server-sdk');
  const variable = (name: string) => process.env[`LOCALCLOUD_CONFORMANCE_${name}`] ?? '';
  const credentials = { secretId: variable('SECRET_ID'), secretKey: variable('SECRET_KEY') };
  cloud.init({ env, ...credentials });
  const call = async (name: string, data: Record<string, unknown>) => {
    const answer = await cloud.callFunction({ name, data });
    return (answer as unknown as { result: Outcome }).result;
  };
  return groundOn(call, {
    templateId: variable('TEMPLATE_ID'),
    openid: variable('OPENID'),
    page: variable('PAGE'),
    close: async () => undefined,
  });
}

function groundOn(
  call: (name: string, data: Record<string, unknown>) => Promise<Outcome>,
  rest: Pick<Ground, 'templateId' | 'openid' | 'page' | 'close'>,
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
