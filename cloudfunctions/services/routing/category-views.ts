import type * as z from 'zod';
import type { routingCategory } from '@shared/contract/routing-parts';
import { professionalStationsFor } from '@shared/place/station-people';
import type { CatalogueRow } from '@shared/routing/catalogue';
import type { StoredPlace } from '../../store/places';
import { type measuresOf } from '../../store/routing-measures';
import { namesOf } from './names';

type Measures = Awaited<ReturnType<typeof measuresOf>>;

const NOT_MEASURED = { mode: 'suggest' as const, count: 0, right: 0, sureCount: 0, sureRight: 0 };

/** Every category of a place: how many rows speak of it, who has it without one, and how sure suggestions are. */
export function categoryViews(
  place: StoredPlace,
  rows: readonly CatalogueRow[],
  measures: Measures,
): z.output<typeof routingCategory>[] {
  const { config, roster } = place;
  const names = namesOf(place);
  return config.categories.map(({ id, label, leadUnits }) => {
    const { mode, count, right, sureCount, sureRight } =
      measures.find(({ categoryId }) => categoryId === id) ?? NOT_MEASURED;
    return {
      id,
      label,
      rows: rows.filter(({ categoryId }) => categoryId === id).length,
      fileUnits: leadUnits.map(names.unit),
      stations: professionalStationsFor(id, roster.stations).map(({ name }) => name),
      ...{ mode, count, right, sureCount, sureRight },
    };
  });
}
