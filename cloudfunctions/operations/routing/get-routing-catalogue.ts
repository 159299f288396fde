import { MEASURED_AT_LEAST } from '@shared/routing/mode';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { categoryViews } from '../../services/routing/category-views';
import { findCatalogue } from '../../store/routing-catalogue';
import { measuresOf } from '../../store/routing-measures';

export const getRoutingCatalogue: Handler<'getRoutingCatalogue'> = async (_input, call) => {
  const place = await ownPlace(call);
  const placeId = place.config.id;
  const [{ rows }, measures] = await Promise.all([findCatalogue(placeId), measuresOf(placeId)]);
  const { problemsIn } = await import('../../services/routing/route-rows');
  return {
    categories: categoryViews(place, rows, measures),
    problems: problemsIn(rows, place),
    measuredAtLeast: MEASURED_AT_LEAST,
  };
};
