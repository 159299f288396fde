import type { Row } from './row';
import { chain } from './rows/chain';
import { claimRace } from './rows/claim-race';
import { doubleTaps } from './rows/double-taps';
import { kill } from './rows/kill';
import { killAndRetry } from './rows/kill-and-retry';
import { stateRace } from './rows/state-race';
import { statistics } from './rows/statistics';
import { timers } from './rows/timers';

/** In the order in which they run. */
export const ROWS: readonly Row[] = [
  kill,
  killAndRetry,
  doubleTaps,
  claimRace,
  stateRace,
  timers,
  chain,
  statistics,
];
