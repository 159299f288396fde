import { fork, type ChildProcess } from 'node:child_process';
import { FrontDoor } from './front-door';
import type { Answered, QuestionName, Questions } from './questions';

/** A cloud in a process of its own, with its front door. */
export class RunningCloud {
  private readonly waiting = new Map<number, (message: Answered) => void>();
  private asked = 0;

  private constructor(
    readonly size: number,
    private readonly child: ChildProcess,
    readonly url: string,
    readonly door: FrontDoor,
  ) {
    child.on('exit', () => {
      for (const [id, tell] of this.waiting) tell({ id, error: 'the cloud has ended' });
    });
    child.on('message', (message: Answered) => {
      if ('id' in message) this.waiting.get(message.id)?.(message);
    });
  }

  static async start(script: string, folder: string, root: string, size: number): Promise<RunningCloud> {
    const child = fork(script, [folder, root], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const url = await new Promise<string>((resolve, reject) => {
      child.once('message', (message: Answered) => {
        if ('ready' in message) resolve(message.ready);
        else reject(new Error('the cloud said something else than its address'));
      });
      child.once('exit', (code) => reject(new Error(`the cloud ended with ${code}`)));
    });
    return new RunningCloud(size, child, url, new FrontDoor(url));
  }

  async ask<Name extends QuestionName>(
    name: Name,
    ask: Questions[Name]['ask'],
  ): Promise<Questions[Name]['answer']> {
    const id = (this.asked += 1);
    const message = await new Promise<Answered>((resolve) => {
      this.waiting.set(id, resolve);
      // Refused when it has just been killed: the end of the process answers then.
      this.child.send({ id, name, ask }, () => undefined);
    });
    this.waiting.delete(id);
    if ('error' in message) throw new Error(`${name}: ${message.error}`);
    return (message as { answer: Questions[Name]['answer'] }).answer;
  }

  /** Without a word of warning, as when the machine loses it; resolves when it is gone. */
  async kill(): Promise<void> {
    this.door.close();
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  close(): void {
    this.door.close();
    this.child.disconnect();
  }
}
