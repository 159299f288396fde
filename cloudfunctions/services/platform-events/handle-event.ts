import { logInfo } from '../../platform/log';
import { onPictureVerdict, pictureVerdictEvent } from './picture-verdict';
import { onSubscription, subscriptionEvent } from './subscription';

/** Sources from which people reach a function. Genuine events come from another; which one is [U] (PLATFORM.md §5). */
const CLIENT_SOURCES = ['wx_client', 'wx_devtools', 'wx_http', 'wx_trigger'];

export type EventAnswer = { handled: boolean };

const IGNORED: EventAnswer = { handled: false };

/**
 * One event that the platform pushed. Anybody can call a function, so a client's source is refused; and an event can
 * only settle what we started: a check whose trace id we hold, a template that is ours.
 */
export async function handleEvent(event: unknown, source: string): Promise<EventAnswer> {
  if (source.split(',').some((one) => CLIENT_SOURCES.includes(one.trim()))) {
    logInfo('event from a client refused', { source });
    return IGNORED;
  }
  const verdict = pictureVerdictEvent.safeParse(event);
  if (verdict.success) return { handled: await onPictureVerdict(verdict.data) };
  const subscription = subscriptionEvent.safeParse(event);
  if (subscription.success) return { handled: (await onSubscription(subscription.data)) > 0 };
  logInfo('event not understood');
  return IGNORED;
}
