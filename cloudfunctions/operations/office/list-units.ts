import type { Handler } from '../../services/handler';
import { routesOf } from '../../store/routing';

/** Who a ruling made the owner comes first, then the units that the place's catalogue names, in its order. */
export const listUnits: Handler<'listUnits'> = async ({ categoryId, areaId, tier }, { context, session }) => {
  const place = await context.directory.place(session.membership?.placeId ?? '');
  if (!place) throw new Error('a hat is of an unknown place');
  const routes = categoryId === undefined ? [] : await routesOf(place.config.id, categoryId);
  const owner = routes.find((route) => route.areaId === areaId)?.owner;
  const catalogue = place.config.categories.find(({ id }) => id === categoryId)?.leadUnits ?? [];
  const suggestions = owner === undefined ? catalogue : [owner, ...catalogue];
  const rank = (id: string) => (suggestions.includes(id) ? suggestions.indexOf(id) : suggestions.length);
  const units = place.roster.units
    .filter((unit) => tier === undefined || unit.tier === tier)
    .map(({ id, name, tier: own }) => ({
      id,
      name,
      tier: own,
      ruled: id === owner,
      suggested: suggestions.includes(id),
      assignedBefore: routes.reduce((sum, { counts }) => sum + (counts[id] ?? 0), 0),
    }))
    .sort((one, other) => rank(one.id) - rank(other.id));
  return { units };
};
