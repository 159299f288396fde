import { scopeOf } from '@shared/permission/roles';
import type { Session } from './session';

/** Scope of the hat that acts. Only for operations that the contract gives to roles: then there is one. */
export function hatScope({ membership }: Session): string {
  if (!membership) throw new Error('this operation is for people under a role');
  return scopeOf(membership);
}
