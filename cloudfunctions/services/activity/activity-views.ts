import type * as z from 'zod';
import type { activityCard, activityItem } from '@shared/contract/activity';
import { NEVER_PUBLIC } from '@shared/item/kinds';
import { publicStateOf } from '@shared/publication/public-version';
import type { StoredActivity } from '../../store/activities';
import { itemsOfNos } from '../../store/items';
import type { StoredPlace } from '../../store/places';
import { publicationsOf } from '../../store/publications';

export function activityCardOf(
  activity: StoredActivity,
  { roster }: StoredPlace,
): z.output<typeof activityCard> {
  const { _id: id, stationId, form, day, where, state, closedAt, nos } = activity;
  return {
    id,
    stationId,
    stationName: roster.stations.find((station) => station.id === stationId)?.name ?? '',
    form,
    day,
    where,
    state,
    closedAt,
    items: nos.length,
  };
}

/**
 * What came of these activities, as everybody may see it. A matter whose words nobody has approved yet shows its number
 * and its state; one of a kind that is kept, or whose submitter said no, is not shown at all.
 */
export async function shownItemsOf(
  activities: readonly StoredActivity[],
): Promise<ReadonlyMap<string, z.output<typeof activityItem>>> {
  const nos = [...new Set(activities.flatMap((activity) => activity.nos))];
  if (nos.length === 0) return new Map();
  const [items, publications] = await Promise.all([itemsOfNos(nos), publicationsOf(nos)]);
  const titles = new Map(publications.map(({ no, title }) => [no, title]));
  return new Map(
    items.flatMap(({ no, kind, state, publicationObjected }) => {
      const seen = publicStateOf(state) ?? (state === 'submitted' ? 'submitted' : null);
      if (seen === null || publicationObjected || NEVER_PUBLIC.includes(kind)) return [];
      return [[no, { no, state: seen, title: titles.get(no) }] as const];
    }),
  );
}
