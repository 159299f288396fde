import { refuse } from '@shared/error/catalogue';
import type { Group } from '@shared/place/roster';
import type { Handler } from '../../services/handler';
import type { StoredPlace } from '../../store/places';

export const listGroups: Handler<'listGroups'> = async ({ placeId }, { context }) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  return { groups: place.roster.groups.map((group) => groupViewOf(group, place)) };
};

function groupViewOf({ id, name, areaId, leadDeputyId, leadTitle, members }: Group, { roster }: StoredPlace) {
  const leadFirst = [leadDeputyId, ...members.filter((member) => member !== leadDeputyId)];
  return {
    id,
    name,
    areaName: roster.areas.find((area) => area.id === areaId)?.name ?? '',
    leadDeputyId,
    leadTitle,
    members: leadFirst.flatMap((member) =>
      roster.deputies
        .filter((deputy) => deputy.id === member)
        .map((deputy) => ({
          id: deputy.id,
          name: deputy.name,
          title: deputy.title,
          available: !deputy.away,
        })),
    ),
  };
}
