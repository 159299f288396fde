import { refuse, type Refusal } from '@shared/error/catalogue';
import { isOneOf, SEPARATE_ROLES, type Membership } from '@shared/permission/roles';
import { seatsOf } from '../../store/staff-entries';

/** Who sets up, who looks back and who locks are never one and the same person. */
export async function apartRefusal({ placeId, role }: Membership, openid: string): Promise<Refusal | null> {
  if (!isOneOf(SEPARATE_ROLES, role)) return null;
  const held = (await seatsOf(placeId, openid)).map(({ membership }) => membership.role);
  const other = held.find((one) => one !== role && isOneOf(SEPARATE_ROLES, one));
  return other === undefined ? null : refuse('roles_apart', { role, other });
}
