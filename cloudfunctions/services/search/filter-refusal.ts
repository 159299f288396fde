import { refuse, type Refusal } from '@shared/error/catalogue';
import type { SearchFilter } from '@shared/search/filter';
import type { StoredPlace } from '../../store/places';

/** What cannot hold is said, rather than answered with nothing. */
export function filterRefusal(filter: SearchFilter, { roster, config }: StoredPlace): Refusal | null {
  const { unitId, areaId, categoryId, due, dueFrom, dueTo } = filter;
  if (unitId !== undefined && !roster.units.some(({ id }) => id === unitId))
    return refuse('unit_not_found', {});
  if (areaId !== undefined && !roster.areas.some(({ id }) => id === areaId))
    return refuse('area_not_found', {});
  if (categoryId !== undefined && !config.categories.some(({ id }) => id === categoryId))
    return refuse('category_unknown', { categoryId });
  const days = due === 'days';
  const given = dueFrom !== undefined && dueTo !== undefined;
  if (days ? !given || dueFrom > dueTo : dueFrom !== undefined || dueTo !== undefined)
    return refuse('search_days_wrong', {});
  return null;
}
