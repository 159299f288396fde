import type { Options } from 'mingo/types';
import { resolve } from 'mingo/util';
import type { Document } from './document';
import {
  distance,
  EARTH_RADIUS,
  intersects,
  parseGeometry,
  vertices,
  within,
  type Geometry,
  type Position,
} from './geo';
import { requestFailed, unsupported } from './unsupported';

type Predicate = (document: Document) => boolean;
type GeoOperator = (field: string, argument: unknown, options: Options) => Predicate;

/** A `$nearSphere` condition: it filters, and it orders by distance. */
export interface Nearness {
  field: string;
  origin: Position;
}

/** The `$nearSphere` of a filter, at its top level or under `$and`. */
export function nearnessOf(filter: Document): Nearness | null {
  for (const [key, condition] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(condition)) {
      for (const part of condition as Document[]) {
        const found = nearnessOf(part);
        if (found) return found;
      }
    }
    const near = (condition as Document | null)?.['$nearSphere'];
    if (near !== undefined) return { field: key, origin: pointOf((near as Document)['$geometry']) };
  }
  return null;
}

/** Metres from the origin to the nearest point that the field holds. */
export function distanceFrom(origin: Position, document: Document, field: string): number {
  const distances = geometriesAt(document, field).flatMap((geometry) =>
    vertices(geometry).map((position) => distance(position, origin)),
  );
  return Math.min(...distances);
}

export function pointOf(value: unknown): Position {
  const geometry = parseGeometry(value);
  const point = geometry?.points[0];
  if (!point) throw requestFailed('$geometry must be a GeoJSON Point');
  return point;
}

/** The geo operators, in the form in which mingo takes query operators. */
export const geoOperators: Readonly<Record<'$nearSphere' | '$geoWithin' | '$geoIntersects', GeoOperator>> = {
  $nearSphere: (field, argument) => {
    const {
      $geometry,
      $maxDistance = Infinity,
      $minDistance = 0,
    } = argument as Record<string, number | undefined>;
    const origin = pointOf($geometry);
    return (document) => {
      const metres = distanceFrom(origin, document, field);
      return metres <= $maxDistance && metres >= $minDistance && metres !== Infinity;
    };
  },

  $geoWithin: (field, argument) => {
    const { $geometry, $centerSphere } = argument as Document;
    if ($centerSphere !== undefined) {
      const [centre, radius] = $centerSphere as [Position, number];
      return any(field, (geometry) =>
        vertices(geometry).every((position) => distance(position, centre) <= radius * EARTH_RADIUS),
      );
    }
    const area = areaOf($geometry);
    return any(field, (geometry) => within(geometry, area));
  },

  $geoIntersects: (field, argument) => {
    const shape = parseGeometry((argument as Document)['$geometry']);
    if (!shape) throw requestFailed('$geoIntersects needs a GeoJSON $geometry');
    return any(field, (geometry) => intersects(geometry, shape));
  },
};

function areaOf(value: unknown): Geometry {
  const area = parseGeometry(value);
  if (!area) throw unsupported('$geoWithin without a GeoJSON $geometry or $centerSphere');
  if (area.polygons.length === 0)
    throw requestFailed('$geoWithin $geometry must be a Polygon or MultiPolygon');
  return area;
}

function any(field: string, test: (geometry: Geometry) => boolean): Predicate {
  return (document) => geometriesAt(document, field).some(test);
}

function geometriesAt(document: Document, field: string): Geometry[] {
  const value: unknown = resolve(document, field);
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map(parseGeometry).filter((geometry) => geometry !== null);
}
