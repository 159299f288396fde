import type { Day } from '@shared/common/shanghai';
import { officeScope, scopeOf } from '@shared/permission/roles';
import { derivedId } from '../fingerprint';
import type { Call } from '../handler';
import { addMemberNotice } from '../notify/member-notice';

interface Published {
  ruleId: string;
  placeId: string;
  version: number;
  title: string;
  fromDay: Day;
  at: number;
}

/** The office's staff hear of each version of a rule, but for who published it. */
export async function tellRule(
  { ruleId, placeId, version, title, fromDay, at }: Published,
  { context, session }: Call,
): Promise<void> {
  const place = await context.directory.place(placeId);
  const scope = officeScope(placeId);
  const data = {
    to: 'member' as const,
    no: '',
    title,
    placeName: place?.config.name ?? placeId,
    at,
    rule: { version, fromDay },
  };
  for (const { openid, memberships } of await context.directory.membersOf(scope)) {
    if (openid === session.openid) continue;
    const hat = memberships.find((one) => scopeOf(one) === scope);
    const _id = derivedId('N37', ruleId, String(version), openid);
    await addMemberNotice({ _id, openid, membershipId: hat?.id, placeId, code: 'N37', data }, null);
  }
}
