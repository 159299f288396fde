import { ConsoleRefusal, listOf, textOf, type CloudConsole } from './console';
import type { CloudEnvironment } from './environment';

export interface SeenFunction {
  status: string;
  statusWords: string;
  runtime: string;
  timeout: number;
  memory: number;
  description: string;
  installs: boolean;
  variables: Record<string, string>;
  triggers: { name: string; config: string }[];
}

/** A timer's cron, as it is or wrapped: `{"cron":"0 * * * * * *"}`. [U] which of them comes back. */
function cronIn(description: string): string {
  if (!description.startsWith('{')) return description;
  return textOf((JSON.parse(description) as { cron?: unknown }).cron);
}

export async function seeFunction(
  cloud: CloudConsole,
  { envId }: CloudEnvironment,
  name: string,
): Promise<SeenFunction | null> {
  try {
    const fields = { FunctionName: name, Namespace: envId, ShowCode: 'FALSE' };
    const seen = await cloud.ask('scf', 'GetFunction', fields);
    const { Variables } = (seen.Environment ?? {}) as { Variables?: unknown };
    return {
      status: textOf(seen.Status),
      statusWords: textOf(seen.StatusDesc),
      runtime: textOf(seen.Runtime),
      timeout: Number(seen.Timeout),
      memory: Number(seen.MemorySize),
      description: textOf(seen.Description),
      installs: seen.InstallDependency === 'TRUE',
      variables: Object.fromEntries(listOf(Variables).map(({ Key, Value }) => [textOf(Key), textOf(Value)])),
      triggers: listOf(seen.Triggers).map((trigger) => ({
        name: textOf(trigger.TriggerName),
        config: cronIn(textOf(trigger.TriggerDesc)),
      })),
    };
  } catch (error) {
    if (error instanceof ConsoleRefusal && error.code === 'ResourceNotFound.Function') return null;
    throw error;
  }
}

const ATTEMPTS = 300;
const BUSY = ['Creating', 'Updating', 'Publishing', 'UpdatingAndPublishing'];

/** Dependencies are installed in the cloud, which takes a minute; whoever comes meanwhile is refused. */
export async function untilActive(
  cloud: CloudConsole,
  environment: CloudEnvironment,
  name: string,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const seen = await seeFunction(cloud, environment, name);
    if (seen?.status === 'Active') return;
    if (seen && !BUSY.includes(seen.status))
      throw new Error(`云函数 ${name} 没有就绪：${seen.status} ${seen.statusWords}`);
    await wait(1_000);
  }
  throw new Error(`云函数 ${name} 五分钟还没有就绪，到控制台看一看再重来。`);
}
