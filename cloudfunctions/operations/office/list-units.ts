import type { Handler } from '../../services/handler';

/** Units that the place's catalogue names for the category come first, in the catalogue's order. */
export const listUnits: Handler<'listUnits'> = async ({ categoryId, tier }, { context, session }) => {
  const place = await context.directory.place(session.membership?.placeId ?? '');
  if (!place) throw new Error('a hat is of an unknown place');
  const suggestions = place.config.categories.find(({ id }) => id === categoryId)?.leadUnits ?? [];
  const rank = (id: string) => (suggestions.includes(id) ? suggestions.indexOf(id) : suggestions.length);
  const units = place.roster.units
    .filter((unit) => tier === undefined || unit.tier === tier)
    .map(({ id, name, tier: own }) => ({
      id,
      name,
      tier: own,
      suggested: suggestions.includes(id),
      assignedBefore: 0,
    }))
    .sort((one, other) => rank(one.id) - rank(other.id));
  return { units };
};
