import * as z from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,23}$/);

/** A grid (网格): a piece of a village with its officer, its border on the map and the deputies who look after it. */
export const gridSchema = z.object({
  id,
  name: z.string().min(1).max(20),
  areaId: id,
  /** 网格员. */
  officer: z.string().max(20).default(''),
  deputyIds: z.array(id).default([]),
  /** Corners as [latitude, longitude], GCJ-02, in their order; the last is joined to the first. */
  border: z
    .array(z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]))
    .min(3, '至少三个点才围得起来')
    .max(100),
});
export type Grid = z.infer<typeof gridSchema>;

interface Spot {
  latitude?: number;
  longitude?: number;
}

/** The grid in which a spot lies, the first where borders overlap; undefined outside all, and without a spot. */
export function gridAt<One extends Pick<Grid, 'border'>>(
  { latitude, longitude }: Spot,
  grids: readonly One[],
): One | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  return grids.find(({ border }) => isInside(latitude, longitude, border));
}

/** By how often a line to the east crosses the border: an odd number is inside. */
function isInside(latitude: number, longitude: number, border: Grid['border']): boolean {
  let inside = false;
  border.forEach(([north, east], nth) => {
    const [otherNorth, otherEast] = border[(nth + 1) % border.length] ?? [north, east];
    if (north > latitude === otherNorth > latitude) return;
    const crossing = east + ((latitude - north) / (otherNorth - north)) * (otherEast - east);
    if (crossing > longitude) inside = !inside;
  });
  return inside;
}
