import type { ApiAnswer } from '@shared/contract/envelope';
import { FrontDoor } from '../../bench/processes/front-door';
import { jpeg } from '../../operations/support/photo';
import { chance, type Surroundings, type Tally } from '../row';
import { courseOf } from './course';
import type { Known, Step } from './step';

/** A write of which somebody was told that it is done. */
export interface Acknowledged {
  openid: string;
  key: string;
  operation: string;
  /** Of an item. */
  of?: { no: string; version: number };
  mark?: Step['mark'];
  /** A photo that came with it. */
  photo?: string;
}

/** Where the cloud is now; it waits while there is none. */
export interface Site {
  url(): Promise<string>;
}

/**
 * A write without an answer is left with its item, or sent again under its key; or every write is sent a second time,
 * as a phone does whose answer got lost.
 */
export type Manner = 'leaves' | 'insists' | 'repeats';

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
    private readonly manner: Manner,
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
      const nth = this.nth * 100_000 + item;
      const openid = `fire-resident-${this.nth}-${item}`;
      await this.follow(openid, courseOf(nth, openid, chance(this.surroundings, 'course', nth)));
    }
  }

  private async follow(openid: string, steps: readonly Step[]): Promise<void> {
    const known: Known = { nos: [], told: {} };
    for (const [at, step] of steps.entries()) {
      if (this.stopped && at > 0) return;
      const key = `w${this.nth}-${openid}-${at}`;
      const { who, operation, about, mark } = step;
      const given = typeof step.input === 'function' ? step.input(known) : step.input;
      const input = about === undefined ? given : { ...given, no: known.nos[about] };
      const answer = await this.send(() => this.once(step, input, key));
      if (answer === null) {
        this.tally.count('unanswered');
        return;
      }
      if (isNotShownYet(step, answer)) {
        this.tally.count('not on the board yet');
        continue;
      }
      const what = `${operation} of ${known.nos.join()} (${key})`;
      if (!this.tally.holds(answer.ok, () => `${what}: ${JSON.stringify(answer)}`)) return;
      const told = (answer as { data: Record<string, unknown> }).data;
      known.told[operation] = told;
      if (operation === 'submit' || operation === 'register') known.nos.push(String(told.no));
      this.tally.count('acknowledged');
      if (this.manner === 'repeats') await this.repeat(step, input, key, answer);
      const { no, version } = told as { no?: string; version?: number };
      const [photo] = operation === 'submit' ? ((input.photoIds as string[] | undefined) ?? []) : [];
      this.acknowledged.push({
        ...{ openid: who.openid, key, operation, mark, photo },
        ...(no !== undefined && version !== undefined ? { of: { no, version } } : {}),
      });
      if (operation === 'requestUploadSlot') {
        const file = await this.send(() => this.upload(who.openid, String(told.cloudPath)));
        if (file === null) return;
        known.fileID = file;
      }
    }
  }

  /** Null: it was not answered, and perhaps done. */
  private async send<Answer>(once: () => Promise<Answer | null>): Promise<Answer | null> {
    for (;;) {
      const answer = await once();
      if (answer !== null) return answer;
      if (this.manner !== 'insists') return null;
      this.tally.count('sent again');
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  /** The same once more: done already, and answered as it was. */
  private async repeat(step: Step, input: object, key: string, first: ApiAnswer): Promise<void> {
    const second = JSON.stringify(await this.once(step, input, key));
    const same = () => `${step.operation} (${key}): ${JSON.stringify(first)}, and again ${second}`;
    if (this.tally.holds(second === JSON.stringify(first), same)) this.tally.count('answered alike');
  }

  private async once({ who, operation }: Step, input: object, key: string): Promise<ApiAnswer | null> {
    const door = new FrontDoor(await this.site.url());
    try {
      const data = { operation, input, actingAs: who.actingAs, key };
      const text = await door.post('/client/call', { as: who.openid, name: 'api', data });
      return (JSON.parse(text) as { result?: ApiAnswer }).result ?? null;
    } catch {
      // It was killed meanwhile: nobody can say whether the write was done.
      return null;
    } finally {
      door.close();
    }
  }

  private async upload(openid: string, path: string): Promise<string | null> {
    const url = await this.site.url();
    try {
      const answer = await fetch(new URL('/client/upload', url), {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'x-localcloud-as': openid,
          'x-localcloud-path': encodeURIComponent(path),
        },
        body: jpeg(),
      });
      return ((await answer.json()) as { fileID?: string }).fileID ?? null;
    } catch {
      return null;
    }
  }
}

/** It was killed between the word of the office and the board: the timer brings it there, and nobody has seen it before. */
const isNotShownYet = ({ operation }: Step, answer: ApiAnswer): boolean =>
  operation === 'follow' && !answer.ok && answer.code === 'not_on_board';
