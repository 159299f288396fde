import type { ApiAnswer } from '@shared/contract/envelope';
import { FrontDoor } from '../../bench/processes/front-door';
import { chance, type Surroundings, type Tally } from '../row';
import { courseOf, type Step } from './course';

/** A write of which somebody was told that it is done. */
export interface Acknowledged {
  no: string;
  openid: string;
  key: string;
  operation: string;
  version: number;
}

/** Where the cloud is now; it waits while there is none. */
export interface Site {
  url(): Promise<string>;
}

/** At once. */
export const WRITERS = 8;
const PAUSE_MS = 20;

/** Somebody who writes without end, one item after the other, through the front door. */
export class Writer {
  readonly acknowledged: Acknowledged[] = [];
  private stopped = false;
  private readonly working: Promise<void>;

  constructor(
    private readonly nth: number,
    private readonly site: Site,
    private readonly surroundings: Pick<Surroundings, 'seed'>,
    private readonly tally: Tally,
    /** Whether a write without an answer is sent again under its key, or its item is left. */
    private readonly insists: boolean,
  ) {
    this.working = this.work();
  }

  /** Does what has been begun to its end, and no more. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.working;
  }

  private async work(): Promise<void> {
    for (let item = 0; !this.stopped; item += 1) {
      const openid = `fire-resident-${this.nth}-${item}`;
      const nth = this.nth * 100_000 + item;
      await this.follow(courseOf(nth, openid, chance(this.surroundings, 'course', nth)));
    }
  }

  private async follow(steps: readonly Step[]): Promise<void> {
    let no: string | undefined;
    for (const [at, step] of steps.entries()) {
      if (this.stopped && at > 0) return;
      const key = `w${this.nth}-${steps[0]?.who.openid}-${at}`;
      const answer = await this.send(step, no, key);
      if (answer === null) {
        this.tally.count('unanswered');
        return;
      }
      if (!this.tally.holds(answer.ok, () => `${step.operation} of ${no}: ${JSON.stringify(answer)}`)) return;
      const told = (answer as { data: { no: string; version: number } }).data;
      no = told.no;
      this.tally.count('acknowledged');
      const { openid } = step.who;
      this.acknowledged.push({ no, openid, key, operation: step.operation, version: told.version });
    }
  }

  /** Null: it was not answered, and perhaps done. */
  private async send(step: Step, no: string | undefined, key: string): Promise<ApiAnswer | null> {
    for (;;) {
      const answer = await this.once(step, no, key);
      if (answer) return answer;
      if (!this.insists) return null;
      this.tally.count('sent again');
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  private async once(
    { who, operation, input }: Step,
    no: string | undefined,
    key: string,
  ): Promise<ApiAnswer | null> {
    const door = new FrontDoor(await this.site.url());
    const data = {
      operation,
      input: no === undefined ? input : { ...input, no },
      actingAs: who.actingAs,
      key,
    };
    try {
      const text = await door.post('/client/call', { as: who.openid, name: 'api', data });
      return (JSON.parse(text) as { result?: ApiAnswer }).result ?? null;
    } catch {
      // It was killed meanwhile: nobody can say whether the write was done.
      return null;
    } finally {
      door.close();
    }
  }
}
