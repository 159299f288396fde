import type { Row } from './row';
import { askedTwice } from './rows/asked-twice';
import { backup } from './rows/backup';
import { answers } from './rows/answers';
import { cells } from './rows/cells';
import { chain } from './rows/chain';
import { claimRace } from './rows/claim-race';
import { diskFull } from './rows/disk-full';
import { readOnly } from './rows/read-only';
import { dependencies } from './rows/dependencies';
import { corruptPages } from './rows/corrupt-pages';
import { damagedMedia } from './rows/damaged-media';
import { tornWrite } from './rows/torn-write';
import { doors } from './rows/doors';
import { doubleTaps } from './rows/double-taps';
import { foreign } from './rows/foreign';
import { fuzz } from './rows/fuzz';
import { inert } from './rows/inert';
import { kill } from './rows/kill';
import { killAndRetry } from './rows/kill-and-retry';
import { limits } from './rows/limits';
import { logs } from './rows/logs';
import { secrets } from './rows/secrets';
import { mutations } from './rows/mutation';
import { sender } from './rows/sender';
import { stateRace } from './rows/state-race';
import { statistics } from './rows/statistics';
import { timers } from './rows/timers';
import { upgrade } from './rows/upgrade';

/** In the order in which they run. */
export const ROWS: readonly Row[] = [
  kill,
  killAndRetry,
  doubleTaps,
  askedTwice,
  claimRace,
  stateRace,
  sender,
  timers,
  backup,
  upgrade,
  diskFull,
  readOnly,
  tornWrite,
  corruptPages,
  damagedMedia,
  chain,
  statistics,
  cells,
  answers,
  foreign,
  fuzz,
  inert,
  doors,
  logs,
  limits,
  secrets,
  dependencies,
  ...mutations,
];
