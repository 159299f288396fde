import type { Membership } from '@shared/permission/roles';
import { collection, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

/** One person in one place. `scopes` are those of their hats, to find who stands behind a holder. */
export interface StoredMember {
  _id: string;
  openid: string;
  placeId: string;
  memberships: Membership[];
  scopes: string[];
}

/** Nobody wears hats in more places than this. */
const PLACES_MAX = 20;
/** Nobody's office has more people than this. */
const SCOPE_MAX = 100;

export async function membershipsOf(openid: string): Promise<Membership[]> {
  const { data } = await collection('members').where({ openid }).limit(PLACES_MAX).get();
  return (data as unknown as StoredMember[]).flatMap((member) => member.memberships);
}

/** The people behind a scope: `qinghe/unit/jtj` gives its handlers and its head. */
export async function membersOfScope(scope: string): Promise<StoredMember[]> {
  const { data } = await collection('members').where({ scopes: scope }).limit(SCOPE_MAX).get();
  return data as unknown as StoredMember[];
}

export async function putMember({ _id, ...fields }: StoredMember): Promise<void> {
  await collection('members')
    .doc(_id)
    .set({ data: withoutGaps(fields) as unknown as Clause });
}

export async function removeMember(_id: string): Promise<void> {
  await collection('members').where({ _id }).remove();
}
