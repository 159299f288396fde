import { refuse } from '@shared/error/catalogue';
import { promisesOnCard } from '../../services/card/card-views';
import type { Handler } from '../../services/handler';
import { deputyViewOf, stationViewOf } from '../../services/places/place-views';

export const getDeputyCard: Handler<'getDeputyCard'> = async ({ placeId, id }, { context, now }) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  const { config, roster } = place;
  const deputy = roster.deputies.find((one) => one.id === id);
  if (!deputy) return refuse('deputy_not_found', {});
  const station = roster.stations.find((one) => one.id === deputy.stationId);
  if (!station) return refuse('deputy_not_found', {});
  return {
    placeName: config.name,
    deputy: deputyViewOf(deputy, place),
    kind: deputy.kind,
    areaName: roster.areas.find((area) => area.id === deputy.areaId)?.name ?? '',
    station: stationViewOf(station, place),
    promises: await promisesOnCard(placeId, id, now),
    code: roster.codes.find(
      ({ kind, target, revoked }) => kind === 'deputy_code' && target === id && !revoked,
    )?.token,
  };
};
