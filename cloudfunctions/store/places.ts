import { placeSchema, type PlaceConfig } from '@shared/place/place';
import type { Roster } from '@shared/place/roster';
import { collection } from '../platform/database';

/** A place and its roster are one document: read together, remembered together. Staff are in `members`. */
/** Days that the office of a place has entered beside the State Council's. */
export interface PlaceDays {
  overrides: Record<string, { working: boolean; name: string }>;
  /** Years entered whole, although no notice of them is built in. */
  confirmedYears: string[];
}

export interface StoredPlace {
  _id: string;
  config: PlaceConfig;
  roster: Omit<Roster, 'staff'>;
  calendar?: PlaceDays;
}

export async function findPlace(placeId: string): Promise<StoredPlace | null> {
  const { data } = await collection('places').where({ _id: placeId }).limit(1).get();
  const place = data[0] as StoredPlace | undefined;
  // Written by an older release it may lack what has come since: the schema knows what stands for it.
  return place ? { ...place, config: placeSchema.parse(place.config) } : null;
}

export interface StoredCode {
  _id: string;
  placeId: string;
}

export async function placeOfCode(scene: string): Promise<string | null> {
  const { data } = await collection('codes').where({ _id: scene }).limit(1).get();
  return (data[0] as StoredCode | undefined)?.placeId ?? null;
}
