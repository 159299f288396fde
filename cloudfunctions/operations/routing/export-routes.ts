import { routeSheet } from '@shared/routing/catalogue-rows';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { findCatalogue } from '../../store/routing-catalogue';

export const exportRoutes: Handler<'exportRoutes'> = async (_input, call) => {
  const { config, roster, _id } = await ownPlace(call);
  const { rows } = await findCatalogue(_id);
  return { sheet: routeSheet(rows, { ...config, ...roster }), rows: rows.length };
};
