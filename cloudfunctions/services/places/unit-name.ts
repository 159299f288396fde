import type { ServiceContext } from '../context';

/** Name of a unit of the place; undefined when none is meant, null when there is no such unit. */
export async function unitName(
  placeId: string,
  unitId: string | undefined,
  { directory }: ServiceContext,
): Promise<string | undefined | null> {
  if (unitId === undefined) return undefined;
  const place = await directory.place(placeId);
  return place?.roster.units.find(({ id }) => id === unitId)?.name ?? null;
}
