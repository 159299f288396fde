import { refuse, type Refusal } from '@shared/error/catalogue';
import { administratorScope, type Membership } from '@shared/permission/roles';
import { derivedId } from '../../services/fingerprint';
import { isRefusal, type Call, type Handler } from '../../services/handler';
import { readDeploymentCode } from '../../services/members/deployment-code';
import { seatAdministrator } from '../../services/members/first-administrator';
import {
  findDeploymentCode,
  useDeploymentCode,
  type StoredDeploymentCode,
} from '../../store/deployment-codes';
import { giveTryBack, takeTry } from '../../store/guesses';
import { membersOfScope } from '../../store/members';

const MISSES = 5;

export const redeemDeploymentCode: Handler<'redeemDeploymentCode'> = async ({ code, name }, call) => {
  const { session, context, now } = call;
  const row = await codeTyped(code, call);
  if (isRefusal(row)) return row;
  if (row.usedBy !== undefined && row.usedBy !== session.openid) return refuse('deployment_code_used', {});
  if (row.usedBy === undefined && now >= row.expiresAt)
    return refuse('deployment_code_expired', { at: row.expiresAt });
  const place = await context.directory.place(row.placeId);
  if (!place) return refuse('place_not_found', {});
  const there = await membersOfScope(administratorScope(place._id));
  if (there.some(({ openid }) => openid !== session.openid)) return refuse('administrator_there', {});
  if (row.usedBy === undefined && !(await useDeploymentCode(row._id, session.openid, now)))
    return refuse('deployment_code_used', {});
  const membership: Membership = {
    id: `${place._id}-administrator`,
    placeId: place._id,
    role: 'administrator',
    name,
    title: place.config.officeName,
  };
  const refused = await seatAdministrator(membership, call);
  if (refused) return refused;
  return { placeId: place._id, placeName: place.config.name, membershipId: membership.id };
};

async function codeTyped(code: string, { session, now }: Call): Promise<StoredDeploymentCode | Refusal> {
  const subject = derivedId('deployment', session.openid);
  if (!(await takeTry({ subject, misses: MISSES }, now))) return refuse('invitation_guessed', {});
  const hash = readDeploymentCode(code);
  const row = hash === null ? null : await findDeploymentCode(hash);
  if (!row) return refuse('deployment_code_unknown', {});
  await giveTryBack(subject);
  return row;
}
