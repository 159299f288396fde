import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { ClockState } from '../clock';
import { PlatformError } from '../platform-error';
import type { FunctionRun } from './runnable-function';

const INIT_LIMIT_MS = 30_000;

interface InstanceOptions {
  directory: string;
  clock: ClockState;
  memoryMb: number;
  environment: Record<string, string>;
  /** What the function asks of the cloud. */
  cloud: CloudCallee;
  log: (line: string) => void;
}

/** Takes a request to the cloud by its content type and body; null: no answer, the connection breaks off. */
export type CloudCallee = (
  type: string,
  body: string | Buffer,
) => Promise<{ type: string; body: string | Buffer } | null>;

/** What the bootstrap reports: that the function is loaded, its result as JSON, or what it threw. */
type Report = { ready: true } | { result: string } | { thrown: string };
type Asked = { ask: number; type: string; body: string | Uint8Array };

interface Waiter {
  resolve: (result: string) => void;
  reject: (error: PlatformError) => void;
}

/** One warm instance of a function: a worker thread that has loaded it and runs one invocation at a time. */
export class WorkerInstance {
  alive = true;
  /** Settles when the function's module has been loaded, or could not be. */
  readonly ready: Promise<unknown>;
  private readonly worker: Worker;
  private waiter: Waiter | undefined;

  constructor(bootstrap: string, options: InstanceOptions) {
    this.worker = new Worker(bootstrap, {
      workerData: { directory: options.directory, clock: options.clock },
      env: options.environment,
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb },
      stdout: true,
      stderr: true,
    });
    for (const stream of [this.worker.stdout, this.worker.stderr])
      createInterface({ input: stream }).on('line', options.log);
    this.worker.on('message', (message: Report | Asked) => {
      if ('ask' in message) void this.ask(options.cloud, message);
      else this.settle(message);
    });
    this.worker.on('error', (error) => this.fail(errorOfWorker(error)));
    this.worker.on('exit', (code) =>
      this.fail(new PlatformError('FUNCTIONS_EXECUTE_FAIL', `the function's process exited with ${code}`)),
    );
    const limit = setTimeout(
      () =>
        void this.stop(
          new PlatformError('FUNCTIONS_EXECUTE_FAIL', 'the function did not initialise in time'),
        ),
      INIT_LIMIT_MS,
    );
    this.ready = this.wait().finally(() => clearTimeout(limit));
    // What could not be loaded is not kept warm.
    this.ready.catch((error: PlatformError) => void this.stop(error));
  }

  /** Runs the function once; the clock is shown to it as it stands now. */
  invoke({ eventText, environment, invocation }: FunctionRun, clock: ClockState): Promise<string> {
    const result = this.wait();
    this.worker.postMessage({ eventText, environment, requestId: invocation.record.id, clock });
    return result;
  }

  /** Ends the instance; an invocation in it fails with `error`. */
  async stop(error: PlatformError): Promise<void> {
    this.fail(error);
    await this.worker.terminate();
  }

  private async ask(cloud: CloudCallee, { ask, type, body }: Asked): Promise<void> {
    const answer = await cloud(type, typeof body === 'string' ? body : Buffer.from(body));
    this.worker.postMessage({ answers: ask, answer });
  }

  private wait(): Promise<string> {
    return new Promise((resolve, reject) => (this.waiter = { resolve, reject }));
  }

  private settle(report: Report): void {
    const waiter = this.waiter;
    this.waiter = undefined;
    if ('thrown' in report) waiter?.reject(new PlatformError('FUNCTIONS_EXECUTE_FAIL', report.thrown));
    else waiter?.resolve('result' in report ? report.result : '');
  }

  private fail(error: PlatformError): void {
    this.alive = false;
    const waiter = this.waiter;
    this.waiter = undefined;
    waiter?.reject(error);
  }
}

function errorOfWorker(error: Error & { code?: string }): PlatformError {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new PlatformError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', 'the function exceeded its memory')
    : new PlatformError('FUNCTIONS_EXECUTE_FAIL', String(error));
}
