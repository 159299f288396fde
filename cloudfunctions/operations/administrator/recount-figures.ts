import { refuse } from '@shared/error/catalogue';
import { recountFigures as recount } from '../../services/figures/recount';
import type { Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';

/** The timer adds while this counts; then it is counted once more. */
const ATTEMPTS = 3;

export const recountFigures: Handler<'recountFigures'> = async (_input, { context, session }) => {
  const { placeId } = actingMembership(session);
  const place = await context.directory.place(placeId);
  if (!place) throw new Error(`administrator of an unknown place ${placeId}`);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await recount(place)) return { recounted: true };
  }
  return refuse('busy', {});
};
