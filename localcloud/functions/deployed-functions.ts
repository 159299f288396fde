import type { MovableClock } from '../clock';
import type { LocalCloudOptions } from '../options';
import { sdkEnvironment } from '../platform-environment';
import { checkFunctionConfig, readFunctionFolder } from './function-folder';
import { InProcessFunction } from './in-process-function';
import type { RunnableFunction } from './runnable-function';
import { WorkerFunction } from './worker-function';

/** All functions of the cloud, from the folder and from this process; throws when a configuration is unusable. */
export function deployFunctions(
  options: LocalCloudOptions,
  url: string,
  clock: MovableClock,
  log: (line: string) => void,
): Map<string, RunnableFunction> {
  const functions = new Map<string, RunnableFunction>();
  const environmentOf = (name: string) => ({
    ...options.functionEnv?.[name],
    ...sdkEnvironment(url),
    SCF_FUNCTIONNAME: name,
  });
  for (const { name, directory, config } of options.functionsFolder
    ? readFunctionFolder(options.functionsFolder)
    : []) {
    checkFunctionConfig(name, config);
    functions.set(
      name,
      new WorkerFunction(name, directory, config, environmentOf(name), options, clock, log),
    );
  }
  for (const [name, { main, config }] of Object.entries(options.inProcess ?? {})) {
    checkFunctionConfig(name, config);
    functions.set(name, new InProcessFunction(name, main, config, environmentOf(name)));
  }
  return functions;
}
