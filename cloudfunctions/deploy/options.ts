import { parseArgs } from 'node:util';

export interface DeployOptions {
  envId: string;
  /** Without it everything is looked at and told, and nothing changed. */
  yes: boolean;
  /** Whether the mini-program goes up too. */
  app: boolean;
  /** A rehearsal: who alone is rung, and what time it is there. */
  rehearsal: { testers: string; clock?: number } | null;
  region: string;
  /** File of a place that is to begin in this environment. */
  place: string | null;
}

export const USAGE = `npm run deploy -- --env 环境ID [--yes] [--place places/本地.json] [--no-app] [--region ap-shanghai]
演练环境另加：--testers openid,openid [--clock 2026-11-01T08:00+08:00]

不写 --yes 时只看不做：列出每一步，什么都不改。
环境变量：TENCENT_SECRET_ID、TENCENT_SECRET_KEY（云开发的密钥）；
上传小程序还要 WECHAT_APPID、WECHAT_UPLOAD_KEY（代码上传密钥的文件路径）；
TEMPLATE_IDS（progress=模板ID,answer=…）；找回的 CONTACT_KEYS、PHONE_HASH_KEY。`;

/** @throws Error with the usage */
export function readDeployOptions(args: string[]): DeployOptions {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        env: { type: 'string' },
        yes: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        'no-app': { type: 'boolean' },
        region: { type: 'string' },
        place: { type: 'string' },
        testers: { type: 'string' },
        clock: { type: 'string' },
      },
    }));
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  const {
    env,
    yes = false,
    'dry-run': dry = false,
    'no-app': noApp = false,
    region = 'ap-shanghai',
  } = values;
  if (env === undefined || !/^[a-z0-9][a-z0-9-]{2,63}$/.test(env))
    throw new Error(`--env 要写环境 ID（小写字母、数字和 -）。\n\n${USAGE}`);
  if (yes && dry) throw new Error(`--yes 和 --dry-run 只能写一个。\n\n${USAGE}`);
  const rehearsal = rehearsalOf(values.testers, values.clock);
  return { envId: env, yes, app: !noApp, region, place: values.place ?? null, rehearsal };
}

/** @throws Error that names every variable that is missing */
export function required<Name extends string>(
  given: Record<string, string | undefined>,
  names: readonly Name[],
): Record<Name, string> {
  const missing = names.filter((name) => (given[name] ?? '') === '');
  if (missing.length > 0) throw new Error(`缺少环境变量 ${missing.join('、')}。\n\n${USAGE}`);
  return Object.fromEntries(names.map((name) => [name, given[name]])) as Record<Name, string>;
}

function rehearsalOf(testers: string | undefined, clock: string | undefined): DeployOptions['rehearsal'] {
  if (testers === undefined) {
    if (clock !== undefined)
      throw new Error('--clock 只用在演练环境，要和 --testers 一起写：真环境的时间不能动。');
    return null;
  }
  if (!/^[\w-]{4,64}(,[\w-]{4,64})*$/.test(testers))
    throw new Error('--testers 要写测试者的 openid，用逗号隔开。');
  if (clock === undefined) return { testers };
  const at = Date.parse(clock);
  if (Number.isNaN(at)) throw new Error(`--clock ${clock}：写成 2026-11-01T08:00+08:00 的样子。`);
  return { testers, clock: at };
}
