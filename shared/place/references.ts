import { PLACE_FILE_WORDS as WORDS } from '../wording/place-file';
import { STAGE_STATES, type ItemState } from '../item/states';
import { TRANSITIONS } from '../item/transitions';
import { DEPUTY_ROLES, isOneOf, STATION_ROLES, UNIT_ROLES } from '../permission/roles';
import type { JsonPath } from './json-lines';
import { idsOf, repeats, unlessKnown, type Fault } from './fault';
import { faultsOfGrids } from './references-grids';
import { faultsOfGroups } from './references-groups';
import { faultsOfTemplates } from './references-templates';
import { faultsOfRules, faultsOfWays } from './references-ways';
import type { PlaceFile, Roster } from './roster';

/** A place without its people, who come and go: what hangs together whoever is there. */
export interface StandingPlace {
  place: PlaceFile['place'];
  roster: Omit<Roster, 'staff' | 'seats'>;
}

/** Everything a schema cannot see: that what one entry names, another entry is. */
export function brokenReferences(file: PlaceFile): Fault[] {
  return [...brokenStanding(file), ...faultsOfWays(file), ...faultsOfStaff(file)];
}

export function brokenStanding(standing: StandingPlace): Fault[] {
  return [
    ...faultsOfPlace(standing),
    ...faultsOfRules(standing),
    ...faultsOfTemplates(standing.place),
    ...faultsOfRoster(standing),
    ...faultsOfGroups(standing),
    ...faultsOfGrids(standing),
  ];
}

function faultsOfPlace({ place, roster }: StandingPlace): Fault[] {
  const policies = idsOf(place.policies);
  const units = idsOf(roster.units);
  return [
    ...repeats(
      ['place', 'policies'],
      place.policies.map((policy) => policy.id),
      'id',
    ),
    ...repeats(
      ['place', 'tiers'],
      place.tiers.map((tier) => tier.id),
      'id',
    ),
    ...repeats(
      ['place', 'categories'],
      place.categories.map((category) => category.id),
      'id',
    ),
    ...place.tiers.flatMap((tier, index) =>
      unlessKnown(['place', 'tiers', index, 'policyId'], tier.policyId, policies, WORDS.policy),
    ),
    ...place.categories.flatMap((category, index) =>
      category.leadUnits.flatMap((unit, nth) =>
        unlessKnown(['place', 'categories', index, 'leadUnits', nth], unit, units, WORDS.unit),
      ),
    ),
    ...faultsOfStages(place.stages, ['place', 'stages']),
    ...faultsOfKinds(place.kinds, policies),
    ...faultsOfFlow(place.flow),
    ...Object.keys(place.commandLabels).flatMap((name) =>
      name in TRANSITIONS
        ? []
        : [
            {
              path: ['place', 'commandLabels', name],
              problem: WORDS.unknownCommand(name),
              example: WORDS.commandExample,
            },
          ],
    ),
    ...(['workingHours', 'ringingHours'] as const).flatMap((key) =>
      place[key].from < place[key].to ? [] : [{ path: ['place', key], problem: WORDS.hoursReversed }],
    ),
  ];
}

/** A state in two stages lights two lamps; an open state in none leaves the progress bar dark. */
function faultsOfStages(stages: PlaceFile['place']['stages'], path: JsonPath): Fault[] {
  const firstIn = new Map<ItemState, string>();
  const twice = stages.flatMap((stage, index) =>
    stage.states.flatMap((state, nth): Fault[] => {
      const first = firstIn.get(state);
      if (first !== undefined) {
        return [
          {
            path: [...path, index, 'states', nth],
            problem: WORDS.stateTwice(state, first, stage.label),
          },
        ];
      }
      firstIn.set(state, stage.label);
      return [];
    }),
  );
  const uncovered = STAGE_STATES.filter((state) => !firstIn.has(state));
  return [...twice, ...uncovered.map((state) => ({ path, problem: WORDS.stateNowhere(state) }))];
}

function faultsOfKinds(kinds: PlaceFile['place']['kinds'], policies: ReadonlySet<string>): Fault[] {
  return [
    ...repeats(
      ['place', 'kinds'],
      kinds.map((kind) => kind.id),
      'id',
    ),
    ...kinds.flatMap((kind, index) => [
      ...unlessKnown(['place', 'kinds', index, 'policyId'], kind.policyId, policies, WORDS.policy),
      ...(kind.stages ? faultsOfStages(kind.stages, ['place', 'kinds', index, 'stages']) : []),
    ]),
  ];
}

/** A step that names a command nobody has would give it to nobody, silently. */
function faultsOfFlow(flow: PlaceFile['place']['flow']): Fault[] {
  return flow.flatMap((step, index) =>
    step.commands.flatMap((name, nth): Fault[] =>
      name in TRANSITIONS
        ? []
        : [
            {
              path: ['place', 'flow', index, 'commands', nth],
              problem: WORDS.unknownCommand(name),
              example: WORDS.commandExample,
            },
          ],
    ),
  );
}

function faultsOfRoster({ roster }: StandingPlace): Fault[] {
  const { areas, stations, deputies, units, codes } = roster;
  const area = idsOf(areas);
  const station = idsOf(stations);
  const deputy = idsOf(deputies);
  return [
    ...(['areas', 'stations', 'deputies', 'groups', 'units'] as const).flatMap((list) =>
      repeats(
        ['roster', list],
        roster[list].map((row) => row.id),
        'id',
      ),
    ),
    ...repeats(
      ['roster', 'codes'],
      codes.map((code) => code.token),
      'token',
    ),
    ...areas.flatMap((row, index) =>
      unlessKnown(['roster', 'areas', index, 'parentId'], row.parentId, area, WORDS.area),
    ),
    ...stations.flatMap((row, index) =>
      unlessKnown(['roster', 'stations', index, 'areaId'], row.areaId, area, WORDS.area),
    ),
    ...deputies.flatMap((row, index) => [
      ...unlessKnown(['roster', 'deputies', index, 'stationId'], row.stationId, station, WORDS.station),
      ...unlessKnown(['roster', 'deputies', index, 'areaId'], row.areaId, area, WORDS.area),
    ]),
    ...units.flatMap((row, index) =>
      unlessKnown(['roster', 'units', index, 'areaId'], row.areaId, area, WORDS.area),
    ),
    ...codes.flatMap((code, index) =>
      code.kind === 'deputy_code'
        ? unlessKnown(['roster', 'codes', index, 'target'], code.target, deputy, WORDS.deputy)
        : unlessKnown(['roster', 'codes', index, 'target'], code.target, station, WORDS.station),
    ),
  ];
}

function faultsOfStaff({ place, roster }: PlaceFile): Fault[] {
  const stations = idsOf(roster.stations);
  const units = idsOf(roster.units);
  const deputies = idsOf(roster.deputies);
  const tiers = idsOf(place.tiers);
  const seen = new Set<string>();
  const hats = hatsOf(roster);
  return [
    ...repeats(
      ['roster', 'staff'],
      roster.staff.map((person) => person.openid),
      'openid',
    ),
    ...hats.flatMap(({ path, membership }): Fault[] => {
      const again: Fault[] = seen.has(membership.id)
        ? [{ path: [...path, 'id'], problem: WORDS.repeated(membership.id) }]
        : [];
      seen.add(membership.id);
      return [
        ...again,
        ...missingScope(path, membership),
        ...unlessKnown([...path, 'deputyId'], membership.deputyId, deputies, WORDS.deputy),
        ...unlessKnown([...path, 'stationId'], membership.stationId, stations, WORDS.station),
        ...unlessKnown([...path, 'unitId'], membership.unitId, units, WORDS.unit),
        ...(membership.tiers ?? []).flatMap((tier, at) =>
          unlessKnown([...path, 'tiers', at], tier, tiers, WORDS.tier),
        ),
        ...wrongKind(path, membership, roster),
      ];
    }),
  ];
}

/** Of people, and of seats that wait for theirs. */
const hatsOf = ({ staff, seats }: PlaceFile['roster']): { path: JsonPath; membership: MembershipRow }[] => [
  ...staff.flatMap(({ memberships }, index) =>
    memberships.map((membership, nth) => ({
      path: ['roster', 'staff', index, 'memberships', nth],
      membership,
    })),
  ),
  ...seats.map((membership, index) => ({ path: ['roster', 'seats', index], membership })),
];

type MembershipRow = PlaceFile['roster']['staff'][number]['memberships'][number];

/** A role without its scope would see nothing at all, or, worse, be taken for everybody's. */
function missingScope(path: JsonPath, { role, deputyId, stationId, unitId }: MembershipRow): Fault[] {
  const lacks = (key: string, what: string) => [{ path, problem: WORDS.lacksScope(key, what) }];
  if (isOneOf(DEPUTY_ROLES, role) && deputyId === undefined) return lacks('deputyId', WORDS.deputy);
  if (isOneOf(STATION_ROLES, role) && stationId === undefined) return lacks('stationId', WORDS.station);
  if (isOneOf(UNIT_ROLES, role) && unitId === undefined) return lacks('unitId', WORDS.unit);
  return [];
}

/** A council delegate is not a deputy (DOMAIN.md §6.2): the role and the roster must say the same. */
function wrongKind(
  path: JsonPath,
  { role, deputyId }: MembershipRow,
  { deputies }: PlaceFile['roster'],
): Fault[] {
  const deputy = deputies.find((row) => row.id === deputyId);
  return deputy && isOneOf(DEPUTY_ROLES, role) && deputy.kind !== role
    ? [{ path: [...path, 'role'], problem: WORDS.wrongKind(deputy.name), example: `"${deputy.kind}"` }]
    : [];
}
