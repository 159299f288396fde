import { rowFor } from '@shared/routing/catalogue';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { knownOf } from '../../services/routing/proposal';

/** Who the catalogue names comes first, then the units that the place's file names for the category, in its order. */
export const listUnits: Handler<'listUnits'> = async ({ categoryId, areaId, tier }, call) => {
  const place = await ownPlace(call);
  const asked = categoryId === undefined ? null : { categoryId, areaId, tier };
  const { known, routes } = asked ? await knownOf(place, asked) : { known: null, routes: [] };
  const row = asked && known ? rowFor(asked, known.rows, known.areas)?.row : undefined;
  const named = known?.fileUnitIds ?? [];
  const suggestions = row ? [row.unitId, ...named] : named;
  const rank = (id: string) => (suggestions.includes(id) ? suggestions.indexOf(id) : suggestions.length);
  const units = place.roster.units
    .filter((unit) => tier === undefined || unit.tier === tier)
    .map(({ id, name, tier: own }) => ({
      id,
      name,
      tier: own,
      ruled: row?.by === 'ruling' && id === row.unitId,
      suggested: suggestions.includes(id),
      assignedBefore: routes.reduce((sum, { counts }) => sum + (counts[id] ?? 0), 0),
    }))
    .sort((one, other) => rank(one.id) - rank(other.id));
  return { units };
};
