import { parseArgs } from 'node:util';
import { dayOf } from '@shared/common/shanghai';
import { COLLECTIONS } from '../store/collections';
import { builtFunctions } from './built-function';
import type { CloudConsole } from './console';
import { runConformance } from './conformance';
import { required } from './options';
import { planDeployment } from './plan';
import { signedConsole } from './signed-console';
import { tellVerdict } from './verdict';
import { lookAtConsole, tryInCloud, type Tried } from './verify';

const USAGE = `npm run deploy:verify -- --env 环境ID [--region ap-shanghai]
npm run deploy:verify -- --url http://127.0.0.1:端口   （对着本机的云）

环境变量：TENCENT_SECRET_ID、TENCENT_SECRET_KEY；VERIFY_TEMPLATE_ID（有 thing1、phrase2 两个字段的模板）、
VERIFY_OPENID（两小时内打开过小程序、没有同意过提醒的测试者）、VERIFY_PAGE（已发布的页面）。`;

export interface VerifySurroundings {
  given: Record<string, string | undefined>;
  functionsFolder: string;
  samplesFolder: string;
  version: string;
  now: () => number;
  wait: (ms: number) => Promise<void>;
  say: (line: string) => void;
  /** Tests put a cloud of their own in its way. */
  conformance?: (variables: Record<string, string>) => Promise<Tried[]>;
  consoleOf?: (region: string) => CloudConsole;
}

/** `npm run deploy:verify`: tells what held, and answers whether all of it did. */
export async function verify(args: string[], around: VerifySurroundings): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: { env: { type: 'string' }, url: { type: 'string' }, region: { type: 'string' } },
  });
  const { env, url, region = 'ap-shanghai' } = values;
  if ((env === undefined) === (url === undefined)) throw new Error(USAGE);
  const { given, say, conformance = runConformance } = around;
  const tester = {
    TEMPLATE_ID: given.VERIFY_TEMPLATE_ID ?? '',
    OPENID: given.VERIFY_OPENID ?? '',
    PAGE: given.VERIFY_PAGE ?? '',
  };
  if (url !== undefined) {
    const local = { ...tester, ENV: 'local-env', URL: url, SECRET_ID: 'local', SECRET_KEY: 'local' };
    return tellVerdict(await conformance(local), say);
  }
  return tellVerdict(await verifyEnvironment(env ?? '', region, tester, { ...around, conformance }), say);
}

async function verifyEnvironment(
  envId: string,
  region: string,
  tester: Record<string, string>,
  around: VerifySurroundings & { conformance: typeof runConformance },
): Promise<Tried[]> {
  const { given, now, wait, say } = around;
  const keys = required(given, ['TENCENT_SECRET_ID', 'TENCENT_SECRET_KEY']);
  required(given, ['VERIFY_TEMPLATE_ID', 'VERIFY_OPENID', 'VERIFY_PAGE']);
  const credentials = { secretId: keys.TENCENT_SECRET_ID, secretKey: keys.TENCENT_SECRET_KEY };
  const cloud = around.consoleOf?.(region) ?? signedConsole(credentials, region, now);
  const functions = builtFunctions(around.functionsFolder);
  const wanted = { envId, version: around.version, day: dayOf(now()), functions, given, rehearsal: null };
  const plan = await planDeployment(wanted, { cloud, wait, tellSecret: () => undefined });
  const names = COLLECTIONS.map(({ name }) => name);
  const rest = plan.map(({ words }) => words);
  const looked = await lookAtConsole(cloud, envId, names, rest);
  const variables = { ...tester, SECRET_ID: credentials.secretId, SECRET_KEY: credentials.secretKey };
  return [...looked, ...(await tryInCloud(envId, variables, { ...around, cloud, say }))];
}
