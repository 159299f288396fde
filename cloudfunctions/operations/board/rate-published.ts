import { refuse } from '@shared/error/catalogue';
import { publicRatingIdOf } from '../../services/board/ids';
import { voteRefusal } from '../../services/board/may';
import { onBoard } from '../../services/board/on-board';
import { votesOf } from '../../services/board/views';
import { isRefusal, type Handler } from '../../services/handler';
import { addPublicRating, findPublicRating } from '../../store/public-voices';
import { findPublication } from '../../store/publications';

export const ratePublished: Handler<'ratePublished'> = async ({ no, satisfaction }, call) => {
  const found = await onBoard(no, call);
  if (isRefusal(found)) return found;
  const refusal = voteRefusal(found);
  if (refusal) return refusal;
  const { session, key, now } = call;
  const { _id: itemId } = found.published;
  const _id = publicRatingIdOf(itemId, session.openid);
  const added = await addPublicRating({ _id, itemId, openid: session.openid, satisfaction, key, at: now });
  if (!added && (await findPublicRating(_id))?.key !== key) return refuse('rated_already', {});
  return { no, votes: votesOf((await findPublication(no)) ?? found.published) };
};
