import type { PlaceConfig } from '@shared/place/place';
import type { Roster } from '@shared/place/roster';
import { collection } from '../platform/database';

/** A place and its roster are one document: read together, remembered together. Staff are in `members`. */
export interface StoredPlace {
  _id: string;
  config: PlaceConfig;
  roster: Omit<Roster, 'staff'>;
}

export async function findPlace(placeId: string): Promise<StoredPlace | null> {
  const { data } = await collection('places').where({ _id: placeId }).limit(1).get();
  return (data[0] as StoredPlace | undefined) ?? null;
}

export interface StoredCode {
  _id: string;
  placeId: string;
}

export async function placeOfCode(scene: string): Promise<string | null> {
  const { data } = await collection('codes').where({ _id: scene }).limit(1).get();
  return (data[0] as StoredCode | undefined)?.placeId ?? null;
}
