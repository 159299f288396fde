import { receptionItems } from '@shared/item/lists';
import type { Handler } from '../../services/handler';
import { heldScope } from '../../services/reception/own-reception';
import { actingMembership } from '../../services/session/hat';
import { countInList } from '../../store/item-lists';
import { receptionSums } from '../../store/receptions';
import { findSums } from '../../store/sums';

export const getReceptionFigures: Handler<'getReceptionFigures'> = async ({ year }, { session }) => {
  const hat = actingMembership(session);
  const scope = heldScope(hat);
  const [sums, items, solved] = await Promise.all([
    findSums(receptionSums(hat.placeId, year, hat.stationId)),
    countInList(receptionItems.said(scope, year)),
    countInList(receptionItems.solved(scope, year)),
  ]);
  const numbers = sums?.numbers ?? {};
  return { year, sessions: numbers.sessions ?? 0, received: numbers.received ?? 0, items, solved };
};
