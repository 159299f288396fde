import { isPlainObject } from './document';

/** Longitude, latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** A GeoJSON value taken apart: shapes on a plane of longitude and latitude, as precise as a town needs. */
export interface Geometry {
  points: readonly Position[];
  /** Line segments, those of polygon borders included. */
  segments: ReadonlyArray<readonly [Position, Position]>;
  /** Rings: the outer one, then holes. */
  polygons: ReadonlyArray<readonly (readonly Position[])[]>;
}

/** Metres; the radius MongoDB uses for spheres. */
export const EARTH_RADIUS = 6_378_100;

export function parseGeometry(value: unknown): Geometry | null {
  if (!isPlainObject(value) || !Array.isArray(value['coordinates'])) return null;
  const c = value['coordinates'] as never;
  switch (value['type']) {
    case 'Point':
      return { points: [c], segments: [], polygons: [] };
    case 'MultiPoint':
      return { points: c, segments: [], polygons: [] };
    case 'LineString':
      return lines([c]);
    case 'MultiLineString':
      return lines(c);
    case 'Polygon':
      return polygons([c]);
    case 'MultiPolygon':
      return polygons(c);
    default:
      return null;
  }
}

/** Metres between two positions along the sphere. */
export function distance(a: Position, b: Position): number {
  const latitude = radians(b[1] - a[1]) / 2;
  const longitude = radians(b[0] - a[0]) / 2;
  const h =
    Math.sin(latitude) ** 2 + Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * Math.sin(longitude) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

export function intersects(a: Geometry, b: Geometry): boolean {
  return (
    a.segments.some((s) => b.segments.some((t) => cross(s, t))) ||
    vertices(a).some((p) => touches(p, b)) ||
    vertices(b).some((p) => touches(p, a))
  );
}

/** Every vertex lies in the area and no border is crossed from inside to outside. */
export function within(inner: Geometry, area: Geometry): boolean {
  const all = vertices(inner);
  if (all.length === 0 || !all.every((p) => inPolygons(p, area))) return false;
  return inner.segments.every(([p, q]) => inPolygons([(p[0] + q[0]) / 2, (p[1] + q[1]) / 2], area));
}

export function vertices(geometry: Geometry): readonly Position[] {
  return [...geometry.points, ...geometry.segments.flat()];
}

function lines(lineStrings: readonly (readonly Position[])[]): Geometry {
  return { points: [], segments: lineStrings.flatMap(segmentsOf), polygons: [] };
}

function polygons(list: readonly (readonly (readonly Position[])[])[]): Geometry {
  return { points: [], segments: list.flatMap((rings) => rings.flatMap(segmentsOf)), polygons: list };
}

function segmentsOf(line: readonly Position[]): [Position, Position][] {
  return line.slice(1).map((position, i) => [line[i]!, position]);
}

function touches(p: Position, geometry: Geometry): boolean {
  return (
    geometry.points.some((q) => q[0] === p[0] && q[1] === p[1]) ||
    geometry.segments.some(([a, b]) => onSegment(p, a, b)) ||
    inPolygons(p, geometry)
  );
}

function inPolygons(p: Position, geometry: Geometry): boolean {
  return geometry.polygons.some(([outer, ...holes]) => {
    if (outer === undefined) return false;
    if (segmentsOf(outer).some(([a, b]) => onSegment(p, a, b))) return true;
    return inRing(p, outer) && !holes.some((hole) => inRing(p, hole));
  });
}

function inRing([x, y]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of segmentsOf(ring)) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

function onSegment(p: Position, a: Position, b: Position): boolean {
  if (turn(a, b, p) !== 0) return false;
  const between = (v: number, s: number, t: number) => v >= Math.min(s, t) && v <= Math.max(s, t);
  return between(p[0], a[0], b[0]) && between(p[1], a[1], b[1]);
}

function cross([a, b]: readonly [Position, Position], [c, d]: readonly [Position, Position]): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function turn(a: Position, b: Position, c: Position): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
