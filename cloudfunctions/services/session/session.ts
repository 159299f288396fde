import type { Operation } from '@shared/contract/operation';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Actor } from '@shared/permission/actor';
import type { Membership } from '@shared/permission/roles';
import type { ServiceContext } from '../context';

export interface Session {
  openid: string;
  /** All hats of the person, in all places. */
  memberships: Membership[];
  /** The one that acts now; absent: they act for themselves. */
  membership?: Membership;
  actor: Actor;
}

/** Who acts: the platform says which person, the person says under which of their own hats. */
export async function openSession(
  openid: string,
  actingAs: string | undefined,
  context: ServiceContext,
): Promise<Session | Refusal> {
  let memberships = await context.directory.memberships(openid);
  if (actingAs === undefined) return { openid, memberships, actor: { kind: 'resident', openid } };
  let membership = memberships.find(({ id }) => id === actingAs);
  if (!membership) {
    // Who has just come in was nobody a moment ago: what is remembered is read anew, before they are refused.
    context.directory.forgetPerson(openid);
    memberships = await context.directory.memberships(openid);
    membership = memberships.find(({ id }) => id === actingAs);
  }
  if (!membership) return refuse('acting_as_unknown', { actingAs });
  return { openid, memberships, membership, actor: { kind: 'member', openid, membership } };
}

/** Whether this kind of person may call at all; whether they may do it to this item is the machine's answer. */
export function callerRefusal({ caller }: Operation, { membership }: Session): Refusal | null {
  if (caller === 'anyone') return null;
  return membership && caller.includes(membership.role)
    ? null
    : refuse('wrong_caller', { needed: caller.join(',') });
}
