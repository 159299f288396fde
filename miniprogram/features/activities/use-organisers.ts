import { DEPUTY_ROLES, isOneOf, STATION_ROLES } from '@shared/permission/roles';
import { GROUP_KIND_WORD } from '@shared/wording/groups';
import { useQuery } from '@/cloud/use-query';
import { useSession } from '@/session/session';
import type { Organiser } from './organiser-picks';
import { useGroups } from './use-groups';

/** Who could hold an activity: one's own groups first; of stations a station leaves out itself, for it is there anyway. */
export function useOrganisers(): { choices: readonly Organiser[]; own: readonly string[] } {
  const { hat } = useSession();
  const { groups, own } = useGroups();
  const stations = useQuery('listStations', hat === null ? null : { placeId: hat.placeId });
  const isOwn = (id: string) => own?.some((group) => group.id === id) === true;
  const all = (groups ?? []).map(({ id, name, kind }): Organiser => ({
    kind: 'group',
    id,
    name,
    note: GROUP_KIND_WORD[kind],
  }));
  const others = (stations.data?.stations ?? []).filter(
    ({ id }) => hat === null || !isOneOf(STATION_ROLES, hat.role) || id !== hat.stationId,
  );
  const choices = [
    ...all.filter(({ id }) => isOwn(id)),
    ...all.filter(({ id }) => !isOwn(id)),
    ...others.map(({ id, name }): Organiser => ({ kind: 'station', id, name })),
  ];
  return {
    choices,
    own: isOneOf(DEPUTY_ROLES, hat?.role ?? 'leader') ? (own ?? []).map(({ id }) => id) : [],
  };
}
