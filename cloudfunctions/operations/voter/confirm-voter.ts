import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { hatScope } from '../../services/session/hat';
import { dropVoter, markConfirmed } from '../../store/voters';

export const confirmVoter: Handler<'confirmVoter'> = async ({ id, confirmed }, { session, now }) => {
  const scope = hatScope(session);
  const { openid, membership } = session;
  const by = { openid, membershipId: membership?.id ?? '', at: now };
  const done = confirmed ? await markConfirmed(id, scope, by) : await dropVoter(id, scope);
  return done ? { id, state: confirmed ? 'confirmed' : 'none' } : refuse('voter_not_found', {});
};
