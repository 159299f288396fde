import { dayOf } from '@shared/common/shanghai';
import { builtFunctions } from './built-function';
import { BY_HAND } from './by-hand';
import type { CloudConsole } from './console';
import { readDeployOptions, required, type DeployOptions } from './options';
import { carryOut, planDeployment } from './plan';
import { preflight, toDeploy, TO_LOOK, type Run } from './preflight';
import { signedConsole } from './signed-console';
import type { Step } from './step';

/** What goes to WeChat with the mini-program. */
export interface AppUpload {
  appid: string;
  privateKeyPath: string;
  version: string;
  desc: string;
}

export interface Surroundings {
  given: Record<string, string | undefined>;
  functionsFolder: string;
  version: string;
  run: Run;
  say: (line: string) => void;
  now: () => number;
  wait: (ms: number) => Promise<void>;
  /** `npm run operate` for this environment: its data, beside its console. */
  operate: (command: 'check' | 'upgrade' | 'open', args: readonly string[]) => Promise<void>;
  /** By `miniprogram-ci`, of the folder that was built for WeChat. */
  uploadApp: (upload: AppUpload) => Promise<void>;
  /** The console of an account; tests bring one that stands in for it. */
  consoleOf?: (region: string) => CloudConsole;
}

/** `npm run deploy`: what it did is told line by line; what stops it is thrown in words. */
export async function deploy(args: string[], around: Surroundings): Promise<void> {
  const { given, say, now } = around;
  const { envId, yes, app, region, place, rehearsal } = readDeployOptions(args);
  const cloud = around.consoleOf?.(region) ?? accountConsole(given, region, now);
  // Asked for before minutes of building: a key that is missing is noticed at once.
  const appKeys = yes && app ? required(given, ['WECHAT_APPID', 'WECHAT_UPLOAD_KEY']) : null;
  await preflight(yes ? toDeploy(envId) : TO_LOOK, around.run, say);
  const wanted = {
    envId,
    version: around.version,
    day: dayOf(now()),
    functions: builtFunctions(around.functionsFolder),
    given,
    rehearsal: rehearsal && variablesOf(rehearsal, now()),
  };
  const tellSecret = (name: string, value: string) => {
    say(
      `\n${name}=${value}\n↑ 抄两份，由两个人分别保管。以后不会再显示；丢了它，存下的电话号码谁也打不开。\n`,
    );
  };
  const steps = await planDeployment(wanted, { cloud, wait: around.wait, tellSecret });
  const data = ['--env', envId];
  // An older program must not touch newer data: nothing is changed then, not even an index.
  if (yes && !steps.some(({ words }) => words === '建集合 environment')) await around.operate('check', data);
  steps.push({ words: '数据：升到这一版的样子', run: () => around.operate('upgrade', data) });
  if (place !== null)
    steps.push({
      words: `地方：照 ${place} 开通，没有管理员就发一个开通码`,
      run: () => around.operate('open', [...data, '--file', place]),
    });
  if (app) steps.push(await appStep(appKeys, around));
  if (!yes) {
    for (const [at, { words }] of steps.entries()) say(`[${at + 1}/${steps.length}] ${words}`);
    say(`以上 ${steps.length} 步都还没有做。确认后加 --yes 再运行。`);
    return;
  }
  await carryOut(steps, say);
  say(`环境 ${envId} 已经是 ${around.version}。下面几件只能在后台做，逐条确认：`);
  for (const line of BY_HAND) say(`- ${line}`);
}

const variablesOf = (
  { testers, clock }: NonNullable<DeployOptions['rehearsal']>,
  now: number,
): Record<string, string> => ({
  PUSH_ONLY_TO: testers,
  ...(clock === undefined ? {} : { CLOCK_OFFSET_MS: String(clock - now) }),
});

function accountConsole(
  given: Record<string, string | undefined>,
  region: string,
  now: () => number,
): CloudConsole {
  const { TENCENT_SECRET_ID, TENCENT_SECRET_KEY } = required(given, [
    'TENCENT_SECRET_ID',
    'TENCENT_SECRET_KEY',
  ]);
  return signedConsole({ secretId: TENCENT_SECRET_ID, secretKey: TENCENT_SECRET_KEY }, region, now);
}

/** Last: new functions always know what the app of before asks, not the other way round. */
async function appStep(
  keys: Record<'WECHAT_APPID' | 'WECHAT_UPLOAD_KEY', string> | null,
  { run, version, uploadApp }: Surroundings,
): Promise<Step> {
  const { output } = await run('git', ['rev-parse', '--short', 'HEAD']);
  const upload = { version, desc: `码上说 ${version} ${output.trim()}` };
  return {
    words: `小程序：上传 ${upload.desc}，成为开发版`,
    run: async () => {
      if (!keys) return;
      await uploadApp({ ...upload, appid: keys.WECHAT_APPID, privateKeyPath: keys.WECHAT_UPLOAD_KEY });
    },
  };
}
