import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** `npm run operate -- …` as people run it, in a process of its own. */
export class Operating {
  readonly said: string[] = [];
  private readonly child: ChildProcess;
  private readonly ended: Promise<number>;
  private speaks: () => void = () => undefined;
  private readonly spoken = new Promise<void>((resolve) => (this.speaks = resolve));

  constructor(root: string, args: readonly string[]) {
    this.child = spawn(process.execPath, [join(root, 'cloudfunctions/operate.mjs'), ...args], { cwd: root });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.said.push(...text.split('\n').filter((line) => line !== ''));
        this.speaks();
      });
    this.ended = new Promise((resolve) =>
      this.child.once('close', (code) => {
        this.speaks();
        resolve(code ?? -1);
      }),
    );
  }

  /** It has said something, or has ended. */
  begun(): Promise<void> {
    return this.spoken;
  }

  /** Resolves with the exit code, -1 when it was killed. */
  end(): Promise<number> {
    return this.ended;
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }
}

/** @throws Error when it ends with anything but 0 */
export async function operated(root: string, ...args: string[]): Promise<string[]> {
  const operating = new Operating(root, args);
  const code = await operating.end();
  if (code !== 0)
    throw new Error(`operate ${args.join(' ')} ended with ${code}: ${operating.said.join(' / ')}`);
  return operating.said;
}
