import { ANYONE, BROUGHT_BY } from '../item/brought-by';
import { isOneOf, type Role } from '../permission/roles';
import { KIND_WORD } from '../wording/kinds';
import { PLACE_FILE_WORDS as WORDS } from '../wording/place-file';
import { ROLE_WORD } from '../wording/roles';
import { repeats, type Fault } from './fault';
import type { PlaceFile } from './roster';

/** A way that is configured but that nobody can walk would stop an item for ever, and nobody would know why. */
export function faultsOfWays(file: PlaceFile): Fault[] {
  const hats = file.roster.staff.flatMap(({ memberships }) => memberships);
  const somebody = (roles: readonly Role[]) => hats.some(({ role }) => isOneOf(roles, role));
  const { place } = file;
  return [
    ...place.tiers.flatMap(({ id, label, dispatcher }, index): Fault[] =>
      hats.some(({ role, tiers }) => role === dispatcher && (tiers === undefined || tiers.includes(id)))
        ? []
        : [
            {
              path: ['place', 'tiers', index, 'dispatcher'],
              problem: WORDS.nobodyDispatches(label, ROLE_WORD[dispatcher], dispatcher),
              example: `"role": "${dispatcher}", "tiers": ["${id}"]`,
            },
          ],
    ),
    ...place.flow.flatMap((step, index): Fault[] =>
      somebody(step.roles)
        ? []
        : [
            {
              path: ['place', 'flow', index, 'roles'],
              problem: WORDS.nobodyInStep(step.label, step.roles.map((role) => ROLE_WORD[role]).join('、')),
            },
          ],
    ),
    ...place.kinds.flatMap(({ id }, index): Fault[] => {
      const by = BROUGHT_BY[id];
      return by === ANYONE || somebody(by)
        ? []
        : [
            {
              path: ['place', 'kinds', index, 'id'],
              problem: WORDS.nobodyBrings(KIND_WORD[id], by.map((role) => ROLE_WORD[role]).join('、')),
            },
          ];
    }),
  ];
}

/** Rules of the place that contradict themselves, whoever is there. */
export function faultsOfRules({ place }: Pick<PlaceFile, 'place'>): Fault[] {
  return [
    ...faultsOfGates(place),
    ...repeats(['place', 'entries'], place.entries),
    ...repeats(['place', 'reception', 'days'], place.reception.days),
    ...repeats(['place', 'oversees'], place.oversees),
    ...place.oversees.flatMap((id, index): Fault[] =>
      id === place.id ? [{ path: ['place', 'oversees', index], problem: WORDS.overseesItself }] : [],
    ),
  ];
}

/** What the archive waits for must be something that can come. */
function faultsOfGates(place: PlaceFile['place']): Fault[] {
  return [
    ...repeats(['place', 'archiveGate'], place.archiveGate),
    ...repeats(
      ['place', 'completeness'],
      place.completeness.map(({ fact }) => fact),
      'fact',
    ),
    ...place.archiveGate.flatMap((gate, index): Fault[] => {
      const path = ['place', 'archiveGate', index];
      if (gate === 'completeness' && place.completeness.length === 0) {
        return [
          {
            path,
            problem: WORDS.nothingToComplete,
            example: '"completeness": [{ "label": "来访有登记", "fact": "registered" }]',
          },
        ];
      }
      return gate === 'publication' && !place.publish.required
        ? [{ path, problem: WORDS.publicationNotRequired, example: '"required": true' }]
        : [];
    }),
  ];
}

/** Places that this one looks after and that are not there; needs all files. */
export function unknownOverseen(files: readonly PlaceFile[]): { name: string; id: string }[] {
  const known = new Set(files.map(({ place }) => place.id));
  return files.flatMap(({ place }) =>
    place.oversees.filter((id) => !known.has(id)).map((id) => ({ name: place.name, id })),
  );
}
