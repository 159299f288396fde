import { dropOldGuesses } from '../../store/guesses';
import type { ServiceContext } from '../context';

const DROPPED_PER_RUN = 50;

/** Who has had a day of rest starts afresh; nothing of it is kept. */
export const sweepGuesses = ({ runtime }: ServiceContext): Promise<number> =>
  dropOldGuesses(runtime.now(), DROPPED_PER_RUN);
