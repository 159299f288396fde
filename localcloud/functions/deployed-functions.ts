import type { MovableClock } from '../clock';
import type { FunctionConfig, FunctionMain, LocalCloudOptions } from '../options';
import { sdkEnvironment } from '../platform-environment';
import { checkFunctionConfig, readFunctionFolder } from './function-folder';
import { InProcessFunction } from './in-process-function';
import type { RunnableFunction } from './runnable-function';
import { WorkerFunction } from './worker-function';
import type { CloudCallee } from './worker-instance';

/** A function as it was handed in: its code in a folder or in this process. */
export type Deployment = { name: string; config: FunctionConfig } & (
  { directory: string } | { main: FunctionMain }
);

/** All functions of the options; throws when a configuration is one that the cloud would not take. */
export function readDeployments({ functionsFolder, inProcess = {} }: LocalCloudOptions): Deployment[] {
  const deployments: Deployment[] = [
    ...(functionsFolder === undefined ? [] : readFunctionFolder(functionsFolder)),
    ...Object.entries(inProcess).map(([name, { main, config }]) => ({ name, main, config })),
  ];
  for (const { name, config } of deployments) checkFunctionConfig(name, config);
  return deployments;
}

export function deployFunctions(
  deployments: readonly Deployment[],
  options: LocalCloudOptions,
  { url, cloud }: { url: string; cloud: CloudCallee },
  clock: MovableClock,
  log: (line: string) => void,
): Map<string, RunnableFunction> {
  return new Map(
    deployments.map((deployment): [string, RunnableFunction] => {
      const { name, config } = deployment;
      const environment = {
        ...options.functionEnv?.[name],
        ...sdkEnvironment(url),
        SCF_FUNCTIONNAME: name,
      };
      return [
        name,
        'main' in deployment
          ? new InProcessFunction(name, deployment.main, config, environment)
          : new WorkerFunction(name, deployment.directory, config, environment, options, clock, cloud, log),
      ];
    }),
  );
}
