import { COLLECTIONS } from '../store/collections';
import { accessSteps } from './access';
import type { BuiltFunction } from './built-function';
import { collectionSteps } from './collections';
import { listOf, type CloudConsole } from './console';
import { connectorOf, findEnvironment, type CloudEnvironment } from './environment';
import { functionSteps } from './functions';
import { seeFunction, type SeenFunction } from './seen-function';
import type { Step } from './step';
import { variablesFor } from './variables';

export interface Wanted {
  envId: string;
  version: string;
  /** Beijing day of the deployment. */
  day: string;
  functions: readonly BuiltFunction[];
  /** The environment of whoever deploys: TEMPLATE_IDS, and keys that the cloud has lost. */
  given: Record<string, string | undefined>;
  /** A rehearsal: PUSH_ONLY_TO and, where the clock is moved, CLOCK_OFFSET_MS. Null: a real environment. */
  rehearsal: Record<string, string> | null;
}

export interface Means {
  cloud: CloudConsole;
  wait: (ms: number) => Promise<void>;
  /** For what is shown once and kept by people. */
  tellSecret: (name: string, value: string) => void;
}

async function hasContacts(cloud: CloudConsole, environment: CloudEnvironment): Promise<boolean> {
  const page = { ...connectorOf(environment), MgoLimit: 100, MgoOffset: 0 };
  const tables = listOf((await cloud.ask('tcb', 'ListTables', page)).Tables);
  return tables.some(({ TableName, Count }) => TableName === 'contacts' && Number(Count) > 0);
}

/** People of a real place would not be rung any more, or a rehearsal would ring real people: never one out of the other. */
function refuseToMix(seen: readonly (SeenFunction | null)[], rehearsal: Record<string, string> | null): void {
  const there = seen.filter((one) => one !== null);
  if (there.length === 0) return;
  const isRehearsal = there.some(({ variables }) => (variables.PUSH_ONLY_TO ?? '') !== '');
  if (isRehearsal && rehearsal === null) throw new Error('这是演练环境，部署时要写 --testers。');
  if (!isRehearsal && rehearsal !== null)
    throw new Error('这是真环境，不能写 --testers：那样就再也提醒不到群众了。');
}

/** Everything that makes the environment what this version needs, in order; empty when it is already. Changes nothing. */
export async function planDeployment(wanted: Wanted, means: Means): Promise<Step[]> {
  const { cloud, wait, tellSecret } = means;
  const environment = await findEnvironment(cloud, wanted.envId);
  const seen = await Promise.all(wanted.functions.map(({ name }) => seeFunction(cloud, environment, name)));
  const isInUse = await hasContacts(cloud, environment);
  const { values, made } = variablesFor(seen, wanted.given, wanted.day, isInUse);
  refuseToMix(seen, wanted.rehearsal);
  const variables = { ...values, ...wanted.rehearsal };
  const setting = { cloud, environment, wait, variables, version: wanted.version };
  const [first = [], ...others] = wanted.functions.map((built, at) =>
    functionSteps(built, seen[at] ?? null, setting),
  );
  // Shown when the first function has them: before, a deployment that breaks off would make others.
  const shown: Step[] = made.map((name) => ({
    words: `密钥 ${name}：新做一把，只显示这一次`,
    run: () => Promise.resolve(tellSecret(name, values[name] ?? '')),
  }));
  return [
    ...(await collectionSteps(cloud, environment, COLLECTIONS)),
    ...(await accessSteps(
      cloud,
      environment,
      COLLECTIONS.map(({ name }) => name),
    )),
    ...first,
    ...shown,
    ...others.flat(),
  ];
}

/** One step after the other; the first that fails ends it, and the next deployment goes on from there. */
export async function carryOut(steps: readonly Step[], say: (line: string) => void): Promise<void> {
  for (const [at, { words, run }] of steps.entries()) {
    say(`[${at + 1}/${steps.length}] ${words}`);
    try {
      await run();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`第 ${at + 1} 步没有做成：${words}\n${reason}\n改好后再运行一次，会从这里接着做。`);
    }
  }
}
