import { PLACE_FILE_WORDS as WORDS } from '../wording/place-file';
import { idsOf, repeats, unlessKnown, type Fault } from './fault';
import type { Roster } from './roster';

/** A grid lies in an area of the roster and is looked after by deputies of it. */
export function faultsOfGrids({ roster }: { roster: Omit<Roster, 'staff' | 'seats'> }): Fault[] {
  const areas = idsOf(roster.areas);
  const deputies = idsOf(roster.deputies);
  return [
    ...repeats(
      ['roster', 'grids'],
      roster.grids.map(({ id }) => id),
      'id',
    ),
    ...roster.grids.flatMap(({ areaId, deputyIds }, index) => [
      ...unlessKnown(['roster', 'grids', index, 'areaId'], areaId, areas, WORDS.area),
      ...deputyIds.flatMap((id, nth) =>
        unlessKnown(['roster', 'grids', index, 'deputyIds', nth], id, deputies, WORDS.deputy),
      ),
    ]),
  ];
}
