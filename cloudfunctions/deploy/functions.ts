import type { BuiltFunction } from './built-function';
import type { CloudConsole } from './console';
import type { CloudEnvironment } from './environment';
import { untilActive, type SeenFunction } from './seen-function';
import type { Step } from './step';

/** Cannot be changed once a function exists; what reads spreadsheets needs 18 and more. */
const RUNTIME = 'Nodejs18.15';
const ENOUGH = /^Nodejs(1[89]|[2-9]\d)\b/;
const MEMORY_MB = 256;
/** What the console takes inline: more would have to go through its object storage. */
const ARCHIVE_MAX = 1.5 * 1024 * 1024;

export interface FunctionSetting {
  cloud: CloudConsole;
  environment: CloudEnvironment;
  variables: Record<string, string>;
  version: string;
  wait: (ms: number) => Promise<void>;
}

/** Kept where the console shows it, in the characters that it allows there. */
const descriptionOf = (version: string, { digest }: BuiltFunction) =>
  `mashangshuo ${version}, digest ${digest}`;

function configuration(built: BuiltFunction, seen: SeenFunction | null, setting: FunctionSetting) {
  const { environment, variables, version } = setting;
  const all = { ...seen?.variables, ...variables };
  return {
    FunctionName: built.name,
    Namespace: environment.envId,
    Description: descriptionOf(version, built),
    Timeout: built.timeout,
    MemorySize: MEMORY_MB,
    InstallDependency: 'TRUE',
    Environment: { Variables: Object.entries(all).map(([Key, Value]) => ({ Key, Value })) },
    ...(environment.logs ? { ClsLogsetId: environment.logs.logset, ClsTopicId: environment.logs.topic } : {}),
  };
}

function creation(built: BuiltFunction, setting: FunctionSetting): Step {
  const { cloud, environment, wait } = setting;
  return {
    words: `云函数 ${built.name}：建立并上传（${RUNTIME}，${built.timeout} 秒，${MEMORY_MB} MB，云端安装依赖）`,
    run: async () => {
      await cloud.ask('scf', 'CreateFunction', {
        ...configuration(built, null, setting),
        Handler: 'index.main',
        Runtime: RUNTIME,
        Role: 'TCB_QcsRole',
        Stamp: 'MINI_QCBASE',
        Code: { ZipFile: built.archive.toString('base64') },
      });
      await untilActive(cloud, environment, built.name, wait);
    },
  };
}

const isConfigured = (built: BuiltFunction, seen: SeenFunction, { variables }: FunctionSetting) =>
  seen.timeout === built.timeout &&
  seen.memory === MEMORY_MB &&
  seen.installs &&
  Object.entries(variables).every(([name, value]) => seen.variables[name] === value);

function update(built: BuiltFunction, seen: SeenFunction, setting: FunctionSetting): Step[] {
  const { cloud, environment, wait } = setting;
  if (!ENOUGH.test(seen.runtime))
    throw new Error(
      `云函数 ${built.name} 的运行环境是 ${seen.runtime}，要 ${RUNTIME} 以上；建好以后改不了，请在控制台删掉它再部署。`,
    );
  const settled = () => untilActive(cloud, environment, built.name, wait);
  const isSameCode = seen.description.endsWith(`digest ${built.digest}`);
  const steps: Step[] = [];
  if (!isSameCode)
    steps.push({
      words: `云函数 ${built.name}：上传新代码`,
      run: async () => {
        await settled();
        await cloud.ask('scf', 'UpdateFunctionCode', {
          FunctionName: built.name,
          Namespace: environment.envId,
          Handler: 'index.main',
          InstallDependency: 'TRUE',
          ZipFile: built.archive.toString('base64'),
        });
        await settled();
      },
    });
  // The digest comes last: a deployment that broke off before it uploads again.
  if (!isSameCode || !isConfigured(built, seen, setting))
    steps.push({
      words: `云函数 ${built.name}：超时 ${built.timeout} 秒，内存 ${MEMORY_MB} MB，环境变量 ${Object.keys(setting.variables).join('、')}`,
      run: async () => {
        await cloud.ask('scf', 'UpdateFunctionConfiguration', configuration(built, seen, setting));
        await settled();
      },
    });
  return steps;
}

function triggerSteps(built: BuiltFunction, seen: SeenFunction | null, setting: FunctionSetting): Step[] {
  const { cloud, environment } = setting;
  const target = { FunctionName: built.name, Namespace: environment.envId };
  const stale = (seen?.triggers ?? []).filter(
    (one) => !built.triggers.some(({ name, config }) => name === one.name && config === one.config),
  );
  const missing = built.triggers.filter(
    ({ name, config }) => !seen?.triggers.some((one) => one.name === name && one.config === config),
  );
  const removals = stale.map(({ name }) => ({
    words: `云函数 ${built.name}：删触发器 ${name}`,
    run: async () =>
      void (await cloud.ask('scf', 'DeleteTrigger', { ...target, TriggerName: name, Type: 'timer' })),
  }));
  if (missing.length === 0) return removals;
  const triggers = missing.map(({ name, type, config }) => ({
    TriggerName: name,
    Type: type,
    TriggerDesc: config,
  }));
  return [
    ...removals,
    {
      words: `云函数 ${built.name}：定时触发器 ${missing.map(({ name, config }) => `${name}（${config}）`).join('、')}`,
      run: async () =>
        void (await cloud.ask('scf', 'BatchCreateTrigger', {
          ...target,
          Triggers: JSON.stringify(triggers),
          Count: triggers.length,
        })),
    },
  ];
}

export const deletion = (cloud: CloudConsole, { envId }: CloudEnvironment, name: string): Step => ({
  words: `云函数 ${name}：删掉`,
  run: async () => void (await cloud.ask('scf', 'DeleteFunction', { FunctionName: name, Namespace: envId })),
});

/** What makes one function the built one: code, limits, variables, timers. Nothing, when it is. */
export function functionSteps(
  built: BuiltFunction,
  seen: SeenFunction | null,
  setting: FunctionSetting,
): Step[] {
  if (built.archive.length > ARCHIVE_MAX)
    throw new Error(`云函数 ${built.name} 压缩后有 ${built.archive.length} 字节，超过 ${ARCHIVE_MAX}。`);
  // What was never made well is neither updated nor made again under its name.
  if (seen?.status === 'CreateFailed')
    return [
      deletion(setting.cloud, setting.environment, built.name),
      creation(built, setting),
      ...triggerSteps(built, null, setting),
    ];
  const steps = seen ? update(built, seen, setting) : [creation(built, setting)];
  return [...steps, ...triggerSteps(built, seen, setting)];
}
