import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';

export const listAreas: Handler<'listAreas'> = async ({ placeId }, { context }) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  return { areas: place.roster.areas.map(({ id, name, tier, parentId }) => ({ id, name, tier, parentId })) };
};
