import { PLACE_FILE_WORDS as WORDS } from '../wording/place-file';
import { idsOf, unlessKnown, type Fault } from './fault';
import type { Roster } from './roster';

/** A place that has groups leaves no delegate out, counts none twice, and has each group led by one of its own (LJ-01). */
export function faultsOfGroups({ roster }: { roster: Omit<Roster, 'staff' | 'seats'> }): Fault[] {
  const { groups, areas, deputies } = roster;
  if (groups.length === 0) return [];
  const area = idsOf(areas);
  const deputy = idsOf(deputies);
  const groupOf = new Map<string, string>();
  const inGroups = groups.flatMap((group, index): Fault[] => {
    const path = ['roster', 'groups', index];
    return [
      ...unlessKnown([...path, 'areaId'], group.areaId, area, WORDS.area),
      ...unlessKnown([...path, 'leadDeputyId'], group.leadDeputyId, deputy, WORDS.deputy),
      ...(group.members.includes(group.leadDeputyId)
        ? []
        : [
            {
              path: [...path, 'leadDeputyId'],
              problem: WORDS.leadOutside(group.name),
              example: `"leadDeputyId": "${group.members[0] ?? ''}"`,
            },
          ]),
      ...group.members.flatMap((id, nth): Fault[] => {
        const before = groupOf.get(id);
        groupOf.set(id, before ?? group.name);
        const at = [...path, 'members', nth];
        const name = deputies.find((row) => row.id === id)?.name ?? id;
        return before === undefined
          ? unlessKnown(at, id, deputy, WORDS.deputy)
          : [{ path: at, problem: WORDS.groupTwice(name, before, group.name) }];
      }),
    ];
  });
  const left = deputies.flatMap((row, index): Fault[] =>
    row.kind === 'council_delegate' && !groupOf.has(row.id)
      ? [
          {
            path: ['roster', 'deputies', index],
            problem: WORDS.groupNowhere(row.name),
            example: `"members": ["${row.id}"]`,
          },
        ]
      : [],
  );
  return [...inGroups, ...left];
}
