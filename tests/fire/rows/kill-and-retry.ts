import { Tally, type Row } from '../row';
import { underKills } from '../support/killed';

export const killAndRetry: Row = {
  name: 'kill-9-and-retry',
  run: async (surroundings) => {
    const tally = new Tally();
    await underKills(surroundings, tally, true);
    tally.atLeast('kills', surroundings.long ? 200 : 3);
    tally.atLeast('sent again', surroundings.long ? 200 : 3);
    return tally.outcome();
  },
};
