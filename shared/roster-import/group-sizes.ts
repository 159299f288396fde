import type { Cycle } from '../place/cycle';
import type { Group } from '../place/roster';
import { ROSTER_WORDS as WORDS } from '../wording/roster-import';

/** 专(工)委 7 至 9 人 (江夏 JX-10): good to know, no fault. Only of those that this import brings or changes. */
export function sizeNotes(
  groups: readonly Group[],
  before: readonly Group[],
  size: Cycle['professionalSize'],
): string[] {
  if (size === undefined) return [];
  const known = new Map(before.map((group) => [group.id, group]));
  return groups.flatMap(({ id, name, kind, members }) => {
    if (kind !== 'professional_group') return [];
    if (members.length >= size.from && members.length <= size.to) return [];
    const was = known.get(id);
    const isSame = was?.kind === kind && was.members.length === members.length;
    return isSame ? [] : [WORDS.groupSize(name, members.length, size)];
  });
}
