import { callerOfThisCall } from '../platform/caller';
import { handleEvent } from '../services/platform-events/handle-event';

/** The function to which the console maps the platform's events: verdicts on pictures, consents to pushes. */
export const main = (event: unknown) => handleEvent(event, callerOfThisCall().source);
