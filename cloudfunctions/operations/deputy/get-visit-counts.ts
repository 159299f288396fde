import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { visitCounts } from '../../services/visits/count-visit';

export const getVisitCounts: Handler<'getVisitCounts'> = async ({ year }, call) => {
  const { _id, config } = await ownPlace(call);
  const { visits, ofType } = await visitCounts(_id, year);
  return {
    year,
    visits,
    types: config.visitTypes.map(({ id, label }) => ({ id, label, visits: ofType(id) })),
  };
};
