import { DAY_MS } from '../common/shanghai';

/** How long a code to come in holds. */
export const INVITATION_MS = 7 * DAY_MS;
/** How long the code holds that makes the first administrator of a place. */
export const DEPLOYMENT_CODE_MS = DAY_MS;
/** Seats that are invited with one tap. */
export const INVITED_AT_ONCE = 20;
export const NOTE_MAX = 60;
/** Nobody is away longer with one and the same stand-in. */
export const STAND_IN_DAYS_MAX = 180;
