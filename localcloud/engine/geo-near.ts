import type { Document } from './document';
import { distanceFrom, pointOf } from './geo-operators';
import { requestFailed } from './unsupported';

/** `$geoNear`: documents with their distance, nearest first. `documents` must already satisfy its `query`. */
export function geoNear(specification: Document, documents: readonly Document[]): Document[] {
  const {
    near,
    key,
    distanceField,
    minDistance = 0,
    maxDistance = Infinity,
    distanceMultiplier = 1,
    includeLocs,
    limit = Infinity,
  } = specification as {
    near: unknown;
    key?: string;
    distanceField?: string;
    minDistance?: number;
    maxDistance?: number;
    distanceMultiplier?: number;
    includeLocs?: string;
    limit?: number;
  };
  if (key === undefined) throw requestFailed('$geoNear needs key, the field that holds the location');
  if (distanceField === undefined) throw requestFailed('$geoNear requires a distanceField option');
  const origin = pointOf(near);
  return documents
    .map((document) => ({ document, metres: distanceFrom(origin, document, key) }))
    .filter(({ metres }) => metres !== Infinity && metres >= minDistance && metres <= maxDistance)
    .sort((a, b) => a.metres - b.metres)
    .slice(0, limit)
    .map(({ document, metres }) => ({
      ...document,
      [distanceField]: metres * distanceMultiplier,
      ...(includeLocs === undefined ? {} : { [includeLocs]: document[key] }),
    }));
}
