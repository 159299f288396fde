import type { ApiAnswer } from '../../shared/contract/envelope';
import type { Stage } from '../seed/play';
import type { RunningDemo } from '../server/running-demo';

/** A running demo as a stage: the door that the app in the browser uses, and the clock of the page of phones. */
export class HttpStage implements Stage {
  private clock?: { set: number; at: number };

  constructor(private readonly demo: RunningDemo) {}

  async now(): Promise<number> {
    const { now } = await this.send<{ now: number }>('GET', '/__admin/clock');
    return now;
  }

  call: Stage['call'] = async (openid, operation, input, key, actingAs) => {
    const data = { operation, input, key, actingAs };
    const answer = await this.send<{ result?: ApiAnswer; errCode?: number; errMsg: string }>(
      'POST',
      '/client/call',
      {
        as: openid,
        name: 'api',
        data,
      },
    );
    if (answer.result === undefined)
      throw new Error(`${operation} was not answered: ${answer.errCode} ${answer.errMsg}`);
    return answer.result;
  };

  at = async (moment: number) => {
    // The clock runs on between calls; setting it to a moment that it has passed would turn it back.
    if (this.clock && moment <= this.clock.set + (Date.now() - this.clock.at)) return;
    await this.send('POST', '/__admin/clock', { set: moment });
    this.clock = { set: moment, at: Date.now() };
  };

  tick = async () => {
    await this.send('POST', '/__admin/timers/run', { function: 'jobs' });
  };

  private async send<Answer>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
    const response = await fetch(this.demo.url + path, {
      method,
      headers: { 'content-type': 'application/json', 'x-localcloud-token': this.demo.adminToken },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }
}
