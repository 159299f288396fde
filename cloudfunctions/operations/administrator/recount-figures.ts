import { refuse } from '@shared/error/catalogue';
import { BOARD } from '../../services/board/put-on-board';
import { recountFigures as recount } from '../../services/figures/recount';
import type { Handler } from '../../services/handler';
import { OUTCOMES } from '../../services/outcome/count-outcome';
import { actingMembership } from '../../services/session/hat';
import { recountSums } from '../../services/sums/recount';

/** Something was added while this counted; then it is counted once more. */
const ATTEMPTS = 3;

export const recountFigures: Handler<'recountFigures'> = async (_input, { context, session }) => {
  const { placeId } = actingMembership(session);
  const place = await context.directory.place(placeId);
  if (!place) throw new Error(`administrator of an unknown place ${placeId}`);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const moved = [
      await recount(place),
      await recountSums(BOARD, placeId),
      await recountSums(OUTCOMES, placeId),
    ].includes(false);
    if (!moved) return { recounted: true };
  }
  return refuse('busy', {});
};
