import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { ApiAnswer } from '@shared/contract/envelope';
import { FrontDoor } from '../../bench/processes/front-door';
import type { Surroundings } from '../row';

/** What stands before `node` in the command, for a process that may do less than this one. */
export type Under = readonly string[];

/** The demo in a process of its own, with all that it says. */
export class DemoCloud {
  /** Lines of its stdout and stderr. */
  readonly said: string[] = [];
  /** Null where it did not start. */
  url: string | null = null;
  private readonly ended: Promise<number | null>;

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream
        ?.setEncoding('utf8')
        .on('data', (text: string) => this.said.push(...text.split('\n').filter(Boolean)));
    this.ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  }

  /** Resolves when people may come, or when it has ended without. */
  static async start(
    { root, scripts }: Pick<Surroundings, 'root' | 'scripts'>,
    folder: string,
    under: Under = [],
  ): Promise<DemoCloud> {
    const [command = '', ...args] = [
      ...under,
      process.execPath,
      join(scripts, 'demo-cloud.cjs'),
      folder,
      root,
    ];
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const cloud = new DemoCloud(child);
    cloud.url = await new Promise<string | null>((resolve) => {
      child.once('message', (message: { ready?: string }) => resolve(message.ready ?? null));
      void cloud.ended.then(() => resolve(null));
      child.once('error', () => resolve(null));
    });
    return cloud;
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** As the phone of somebody sends it. @throws when there was no answer of the product */
  async ask(as: string, operation: string, input: object, key?: string): Promise<ApiAnswer> {
    const door = new FrontDoor(this.url ?? '');
    try {
      const data = { operation, input, ...(key === undefined ? {} : { key }) };
      const text = await door.post('/client/call', { as, name: 'api', data });
      const { result } = JSON.parse(text) as { result?: ApiAnswer };
      if (!result) throw new Error(text);
      return result;
    } finally {
      door.close();
    }
  }

  /** What `wx.cloud.uploadFile` gives. */
  async upload(as: string, path: string, bytes: Buffer): Promise<{ fileID?: string; errCode?: number }> {
    const answer = await fetch(new URL('/client/upload', this.url ?? ''), {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-localcloud-as': as,
        'x-localcloud-path': encodeURIComponent(path),
      },
      body: new Uint8Array(bytes),
    });
    return (await answer.json()) as { fileID?: string; errCode?: number };
  }

  /** Asked to, as by Ctrl-C; answers its exit code. */
  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    return this.ended;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
