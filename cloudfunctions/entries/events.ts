import { callerOfThisCall } from '../platform/caller';
import { logError } from '../platform/log';
import { handleEvent, type EventAnswer } from '../services/platform-events/handle-event';

/** The function to which the console maps the platform's events: verdicts on pictures, consents to pushes. */
export async function main(event: unknown): Promise<EventAnswer> {
  try {
    return await handleEvent(event, callerOfThisCall().source);
  } catch (error) {
    logError('event failed', error);
    // The platform writes down what is thrown to it, as it is.
    throw new Error('event failed');
  }
}
