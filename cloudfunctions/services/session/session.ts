import type { Operation } from '@shared/contract/operation';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Actor } from '@shared/permission/actor';
import type { Membership } from '@shared/permission/roles';
import type { ServiceContext } from '../context';

export interface Session {
  openid: string;
  /** The one that acts now; absent: they act for themselves. */
  membership?: Membership;
  actor: Actor;
}

/**
 * Who acts: the platform says which person, the person says under which of their own hats. Whoever acts for themselves is
 * not asked for hats.
 */
export async function openSession(
  openid: string,
  actingAs: string | undefined,
  context: ServiceContext,
): Promise<Session | Refusal> {
  if (actingAs === undefined) return { openid, actor: { kind: 'resident', openid } };
  const hat = async () => (await context.directory.memberships(openid)).find(({ id }) => id === actingAs);
  let membership = await hat();
  if (!membership) {
    // Who has just come in was nobody a moment ago: what is remembered is read anew, before they are refused.
    context.directory.forgetPerson(openid);
    membership = await hat();
  }
  if (!membership) return refuse('acting_as_unknown', { actingAs });
  return { openid, membership, actor: { kind: 'member', openid, membership } };
}

/** Whether this kind of person may call at all; whether they may do it to this item is the machine's answer. */
export function callerRefusal({ caller }: Operation, { membership }: Session): Refusal | null {
  if (caller === 'anyone') return null;
  return membership && caller.includes(membership.role)
    ? null
    : refuse('wrong_caller', { needed: caller.join(',') });
}
