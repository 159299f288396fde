import type { OutputOf } from '@shared/contract/operations';
import { useQuery } from '@/cloud/use-query';
import { useSession } from '@/session/session';

type Group = OutputOf<'listGroups'>['groups'][number];

/** Groups of the place, and those in which the deputy of this hat is. Null: not known yet. */
export function useGroups(): { groups: readonly Group[] | null; own: readonly Group[] | null } {
  const { hat, place } = useSession();
  const none = place?.groups === 0;
  const { data } = useQuery('listGroups', hat === null || none ? null : { placeId: hat.placeId });
  if (none) return { groups: [], own: [] };
  const groups = data?.groups ?? null;
  const own = groups?.filter(({ members }) => members.some(({ id }) => id === hat?.deputyId)) ?? null;
  return { groups, own };
}
