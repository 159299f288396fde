import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { findCatalogue } from '../../store/routing-catalogue';

export const exportRoutes: Handler<'exportRoutes'> = async (_input, call) => {
  const place = await ownPlace(call);
  const { sheetOf } = await import('../../services/routing/route-rows');
  const { rows } = await findCatalogue(place._id);
  return { sheet: sheetOf(rows, place), rows: rows.length };
};
