import { scopeOf, type Membership } from '@shared/permission/roles';
import type { Session } from './session';

/** The hat that acts. Only for operations that the contract gives to roles: then there is one. */
export function actingMembership({ membership }: Session): Membership {
  if (!membership) throw new Error('this operation is for people under a role');
  return membership;
}

/** Scope of the hat that acts. */
export const hatScope = (session: Session): string => scopeOf(actingMembership(session));
