import { refuse } from '@shared/error/catalogue';
import { voterIdOf } from '../../services/board/ids';
import { voterViewOf } from '../../services/board/voter-views';
import type { Handler } from '../../services/handler';
import { findVoter } from '../../store/voters';

export const getVoter: Handler<'getVoter'> = async ({ placeId }, { context, session }) => {
  const [place, voter] = await Promise.all([
    context.directory.place(placeId),
    findVoter(voterIdOf(placeId, session.openid)),
  ]);
  if (!place) return refuse('place_not_found', {});
  const { areas } = place.roster;
  // Who names the whole county names nothing: what contains others is left out where it contains all.
  const named = areas.filter(
    ({ id, parentId }) => parentId !== undefined || !areas.some((a) => a.parentId === id),
  );
  return { ...voterViewOf(voter, place), areas: named.map(({ id, name }) => ({ id, name })) };
};
