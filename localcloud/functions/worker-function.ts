import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MovableClock } from '../clock';
import type { FunctionConfig, LocalCloudOptions } from '../options';
import { PlatformError } from '../platform-error';
import { functionLine } from '../server/log-line';
import type { FunctionRun, RunnableFunction } from './runnable-function';
import { WorkerInstance, type CloudCallee } from './worker-instance';

const DEFAULT_MEMORY_MB = 256;
const DEFAULT_WORKERS = 8;

/** A function in a pool of workers: one invocation at a time each; a warm one is used again, as in the cloud. */
export class WorkerFunction implements RunnableFunction {
  private readonly all = new Set<WorkerInstance>();
  private readonly idle: WorkerInstance[] = [];
  private readonly waiting: ((instance: WorkerInstance | PlatformError) => void)[] = [];

  constructor(
    readonly name: string,
    private readonly directory: string,
    readonly config: FunctionConfig,
    private readonly environment: Record<string, string>,
    private readonly options: LocalCloudOptions,
    private readonly clock: MovableClock,
    private readonly cloud: CloudCallee,
    private readonly log: (line: string) => void,
  ) {}

  async run(run: FunctionRun): Promise<string> {
    const instance = await this.acquire();
    try {
      await instance.ready;
      run.invocation.whenKilled((error) => void instance.stop(error));
      run.started();
      return await instance.invoke(run, this.clock.current());
    } finally {
      this.release(instance);
    }
  }

  async close(): Promise<void> {
    const closed = new PlatformError('FUNCTIONS_EXECUTE_FAIL', 'the cloud is closing');
    for (const give of this.waiting.splice(0)) give(closed);
    await Promise.all(Array.from(this.all, (instance) => instance.stop(closed)));
  }

  private async acquire(): Promise<WorkerInstance> {
    for (let warm = this.idle.pop(); warm; warm = this.idle.pop()) {
      if (warm.alive) return warm;
      this.all.delete(warm); // it ended by itself after its last answer
    }
    if (this.all.size < (this.options.workersPerFunction ?? DEFAULT_WORKERS)) return this.spawn();
    const given = await new Promise<WorkerInstance | PlatformError>((resolve) => this.waiting.push(resolve));
    if (given instanceof PlatformError) throw given;
    return given;
  }

  private release(instance: WorkerInstance): void {
    if (instance.alive) {
      const next = this.waiting.shift();
      if (next) next(instance);
      else this.idle.push(instance);
      return;
    }
    this.all.delete(instance);
    this.waiting.shift()?.(this.spawn());
  }

  private spawn(): WorkerInstance {
    const instance = new WorkerInstance(
      this.options.workerBootstrap ?? join(__dirname, 'worker-bootstrap.cjs'),
      {
        directory: this.directory,
        clock: this.clock.current(),
        memoryMb: this.config.memorySize ?? DEFAULT_MEMORY_MB,
        environment: {
          PATH: process.env['PATH'] ?? '',
          TZ: 'UTC',
          NODE_PATH: this.options.modulesFolder ?? nearestModules(),
          ...this.environment,
        },
        cloud: this.cloud,
        log: (line) => this.log(functionLine(this.name, line)),
      },
    );
    this.all.add(instance);
    return instance;
  }
}

/** The `node_modules` with the SDK, upwards from the working folder: the cloud installs it beside each function. */
function nearestModules(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (existsSync(join(modules, 'wx-server-sdk'))) return modules;
    if (folder === dirname(folder)) return '';
  }
}
