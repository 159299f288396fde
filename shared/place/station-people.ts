import type { Station } from './station';

/** Deputies of a station: whose own it is, then those who come there. */
export const deputiesOf = <Deputy extends { id: string; stationId: string }>(
  station: Pick<Station, 'id' | 'deputyIds'>,
  deputies: readonly Deputy[],
): Deputy[] => [
  ...deputies.filter(({ stationId }) => stationId === station.id),
  ...deputies.filter(({ id: one, stationId }) => stationId !== station.id && station.deputyIds.includes(one)),
];

/** Professional stations that are asked about matters of this category. */
export const professionalStationsFor = <One extends Pick<Station, 'kind' | 'categories' | 'status'>>(
  categoryId: string | undefined,
  stations: readonly One[],
): One[] =>
  categoryId === undefined
    ? []
    : stations.filter(
        ({ kind, categories, status }) =>
          kind === 'professional_station' && status === 'open' && categories.includes(categoryId),
      );
