import type { OutputOf } from '@shared/contract/operations';
import { useQuery } from '@/cloud/use-query';
import { useSession } from '@/session/session';
import { useGroups } from './use-groups';

interface Person {
  id: string;
  name: string;
}

/** Deputies who may have been there: first those of the groups and stations that held it. */
export function useCandidates({ organisers }: Pick<OutputOf<'getActivity'>, 'organisers'>): {
  near: readonly Person[];
  everybody: readonly Person[];
} {
  const { hat } = useSession();
  const { groups } = useGroups();
  const { data } = useQuery('listStations', hat === null ? null : { placeId: hat.placeId });
  const held = (kind: 'station' | 'group', id: string) =>
    organisers.some((one) => one.kind === kind && one.id === id);
  const ofGroups = (groups ?? []).filter(({ id }) => held('group', id)).flatMap(({ members }) => members);
  const stations = data?.stations ?? [];
  const ofStations = stations.filter(({ id }) => held('station', id)).flatMap(({ deputies }) => deputies);
  return {
    near: once([...ofGroups, ...ofStations]),
    everybody: once([...ofGroups, ...stations.flatMap(({ deputies }) => deputies)]),
  };
}

const once = (people: readonly Person[]): Person[] => [
  ...new Map(people.map(({ id, name }) => [id, { id, name }])).values(),
];
