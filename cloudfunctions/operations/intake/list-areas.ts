import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';

export const listAreas: Handler<'listAreas'> = async ({ placeId }, { context }) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  const { areas, grids = [] } = place.roster;
  return {
    areas: areas.map(({ id, name, tier, parentId }) => ({ id, name, tier, parentId })),
    grids: grids.map(({ id, name, areaId }) => ({ id, name, areaId })),
  };
};
