import type { CatalogueKey } from '@shared/routing/catalogue';
import { propose, type Known, type Proposal } from '@shared/routing/propose';
import type { StoredPlace } from '../../store/places';
import { findCatalogue } from '../../store/routing-catalogue';
import { routesOf, type Route } from '../../store/routing';

/** What is known of a category in this place, and what was assigned in its areas. */
export async function knownOf(
  { config, roster }: StoredPlace,
  { categoryId, areaId }: CatalogueKey,
): Promise<{ known: Known; routes: Route[] }> {
  const [{ rows }, routes] = await Promise.all([findCatalogue(config.id), routesOf(config.id, categoryId)]);
  const fileUnitIds = config.categories.find(({ id }) => id === categoryId)?.leadUnits ?? [];
  const last = routes.find((route) => route.areaId === areaId)?.last ?? [];
  return { known: { rows, fileUnitIds, units: roster.units, areas: roster.areas, last }, routes };
}

/** Who an item of this category, area and tier would go to, and why. */
export const proposalFor = async (place: StoredPlace, asked: CatalogueKey): Promise<Proposal | null> =>
  propose(asked, (await knownOf(place, asked)).known);
