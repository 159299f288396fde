import type { FunctionInvoker } from '../functions/invoker';
import { cloudLine } from '../server/log-line';
import { ORIGINAL_ID } from '../platform-environment';

/**
 * The source that a function sees for platform events. [U] The documentation lists no value for them; this is the
 * listed one that is not a client's: check on first deployment.
 */
export const EVENT_SOURCE = 'wx_unknown';

/** Pushes platform events to the one function that the console maps them to. */
export class EventPush {
  private stopped = false;

  constructor(
    private readonly invoker: FunctionInvoker,
    private readonly mapping: { function: string; events: string[] } | undefined,
    private readonly now: () => number,
    private readonly log: (line: string) => void,
  ) {}

  /** Sends an event on its way, if the console maps its name; a function that fails on it is logged. */
  push(name: string, openid: string, fields: Record<string, unknown>): void {
    if (this.stopped || !this.mapping?.events.includes(name)) return;
    this.deliver({ Event: name, ...fields }, openid).catch((error: unknown) =>
      this.log(cloudLine('event failed', { event: name, function: this.mapping?.function ?? '' }, error)),
    );
  }

  /** From here on nothing is pushed: the cloud is closing. */
  stop(): void {
    this.stopped = true;
  }

  /** Delivers one event and waits; answers the function's result. */
  async deliver(event: Record<string, unknown>, openid: string | undefined): Promise<unknown> {
    if (!this.mapping) throw new Error('messagePush names no function');
    const whole = {
      ToUserName: ORIGINAL_ID,
      FromUserName: openid ?? '',
      CreateTime: Math.floor(this.now() / 1000),
      MsgType: 'event',
      ...event,
    };
    const { resultText } = await this.invoker.invoke({
      functionName: this.mapping.function,
      eventText: JSON.stringify(whole),
      openid: openid ?? null,
      source: EVENT_SOURCE,
    });
    return JSON.parse(resultText) as unknown;
  }
}
