import { refuse } from '@shared/error/catalogue';
import { derivedId } from '../../services/fingerprint';
import type { Handler } from '../../services/handler';
import { followIdOf } from '../../services/item/follow-id';
import { acceptOffer, findHelper } from '../../store/item-helpers';
import { findSubmitter } from '../../store/items';
import { addHelpersFollow } from '../../store/follows';
import { giveTryBack, takeTry } from '../../store/guesses';

const MISSES_A_DAY = 5;

export const acceptHelp: Handler<'acceptHelp'> = async ({ code }, { session, now }) => {
  const { openid } = session;
  const subject = derivedId('help', openid);
  const mayTry = await takeTry({ subject, misses: MISSES_A_DAY }, now);
  const id = derivedId('helper', code);
  const offer = await findHelper(id);
  if (!mayTry || !offer) return refuse('help_code_unknown', {});
  const submitter = await findSubmitter(offer.itemId);
  if (submitter?.openid === openid) return refuse('help_is_yours', {});
  const again = offer.state === 'helping' && offer.openid === openid;
  if (!again && !(await acceptOffer(id, openid, now))) return refuse('help_code_unknown', {});
  await giveTryBack(subject);
  await addHelpersFollow({ _id: followIdOf(offer.itemId, openid), itemId: offer.itemId, openid, at: now });
  return { no: offer.no };
};
