import { publicRatingIdOf, witnessIdOf } from '../../services/board/ids';
import { voteRefusal, witnessRefusal } from '../../services/board/may';
import { onBoard } from '../../services/board/on-board';
import { photoUrlsOf, publishedCardOf, votesOf, witnessesOf } from '../../services/board/views';
import { isRefusal, type Handler } from '../../services/handler';
import { followIdOf } from '../../services/item/follow-id';
import { countFollowers, isFollowing } from '../../store/follows';
import { findPublicRating, findWitness } from '../../store/public-voices';

export const getPublished: Handler<'getPublished'> = async ({ no }, call) => {
  const found = await onBoard(no, call);
  if (isRefusal(found)) return found;
  const { published, place, spoke } = found;
  const { openid } = call.session;
  const { _id: itemId } = published;
  const [urls, following, followers, vote, witness] = await Promise.all([
    photoUrlsOf([published]),
    isFollowing(followIdOf(itemId, openid)),
    countFollowers(itemId),
    findPublicRating(publicRatingIdOf(itemId, openid)),
    findWitness(witnessIdOf(published, openid)),
  ]);
  const { publicRating } = place.config.publish;
  return {
    ...publishedCardOf(published, place, urls),
    placeId: published.placeId,
    stationId: published.stationId,
    stationName: place.roster.stations.find(({ id }) => id === published.stationId)?.name ?? '',
    round: published.round,
    dueAt: published.dueAt,
    publishedAt: published.publishedAt,
    text: published.text,
    admittedAt: published.admittedAt,
    assignedAt: published.assignedAt,
    repliedAt: published.repliedAt,
    closedAt: published.closedAt,
    outcome: published.outcome,
    submitterRating: published.rating,
    votes: publicRating ? votesOf(published) : undefined,
    witnesses: witnessesOf(published),
    followers,
    mine: {
      following,
      spoke,
      voted: vote?.satisfaction,
      witnessed: witness ? (witness.still ? 'still' : 'gone') : undefined,
    },
    mayVote: publicRating ? (voteRefusal(found)?.code ?? true) : undefined,
    mayWitness: witnessRefusal(found)?.code ?? true,
  };
};
