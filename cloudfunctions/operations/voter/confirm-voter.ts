import { refuse } from '@shared/error/catalogue';
import { askedAs } from '../../services/asked-as';
import type { Handler } from '../../services/handler';
import { removedOnce } from '../../services/removed-once';
import { hatScope } from '../../services/session/hat';
import { dropVoter, findVoter, markConfirmed } from '../../store/voters';

export const confirmVoter: Handler<'confirmVoter'> = async ({ id, confirmed }, call) => {
  const { session, now } = call;
  const scope = hatScope(session);
  if (!confirmed)
    return (await removedOnce(call, () => dropVoter(id, scope)))
      ? { id, state: 'none' }
      : refuse('voter_not_found', {});
  const { openid, membership } = session;
  const by = { openid, membershipId: membership?.id ?? '', at: now, as: askedAs(call) };
  const done = (await markConfirmed(id, scope, by)) || (await findVoter(id))?.confirmedBy?.as === by.as;
  return done ? { id, state: 'confirmed' } : refuse('voter_not_found', {});
};
