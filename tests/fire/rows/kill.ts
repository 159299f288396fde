import { Tally, type Row } from '../row';
import { underKills } from '../support/killed';

export const kill: Row = {
  name: 'kill-9',
  run: async (surroundings) => {
    const tally = new Tally();
    await underKills(surroundings, tally, false);
    tally.atLeast('kills', surroundings.long ? 200 : 3);
    tally.atLeast('acknowledged', surroundings.long ? 20_000 : 150);
    return tally.outcome();
  },
};
