import type { Whereabouts } from '../item/commands';

const LETTERS = '0123456789bcdefghjkmnpqrstuvwxyz';
/** Six letters are 1.2 km by 0.6: a quarter of a village. */
const LENGTH = 6;
const CELL = { latitude: 180 / 2 ** 15, longitude: 360 / 2 ** 15 };

export interface Spot {
  latitude: number;
  longitude: number;
}

/** A cell of the world; neighbours are told from it by adding a cell's size. */
export function geohash({ latitude, longitude }: Spot): string {
  const range = { latitude: [-90, 90], longitude: [-180, 180] };
  const spot = { latitude, longitude };
  let hash = '';
  for (let letter = 0; letter < LENGTH; letter += 1) {
    let bits = 0;
    for (let bit = 0; bit < 5; bit += 1) {
      const axis = (letter * 5 + bit) % 2 === 0 ? 'longitude' : 'latitude';
      const [low = 0, high = 0] = range[axis];
      const middle = (low + high) / 2;
      const upper = spot[axis] >= middle;
      range[axis] = upper ? [middle, high] : [low, middle];
      bits = bits * 2 + (upper ? 1 : 0);
    }
    hash += LETTERS[bits] ?? '';
  }
  return hash;
}

/** Its own cell and the eight around it. */
const cellsAround = ({ latitude, longitude }: Spot): string[] =>
  [-1, 0, 1].flatMap((north) =>
    [-1, 0, 1].map((east) =>
      geohash({ latitude: latitude + north * CELL.latitude, longitude: longitude + east * CELL.longitude }),
    ),
  );

/** A hundred metres: enough to say how far, too little to find a door. */
export const spotOf = ({ latitude, longitude }: Whereabouts): Spot | undefined =>
  latitude === undefined || longitude === undefined
    ? undefined
    : { latitude: Math.round(latitude * 1000) / 1000, longitude: Math.round(longitude * 1000) / 1000 };

interface Where {
  placeId: string;
  areaId?: string;
  categoryId?: string;
  spot?: Spot;
}

/** Under which keys a published matter is found by those who would say the same. */
export function nearKeysOf({ placeId, areaId = '', categoryId, spot }: Where): string[] {
  return [
    `${placeId}/${areaId}`,
    ...(categoryId === undefined ? [] : [`${placeId}/${areaId}/${categoryId}`]),
    ...(spot === undefined ? [] : [`${placeId}@${geohash(spot)}`]),
  ];
}

/** Where somebody who speaks looks: around the spot they gave, and in their area (of the category, once they chose one). */
export function nearKeysFor({ placeId, areaId = '', categoryId, spot }: Where): string[] {
  const area = categoryId === undefined ? `${placeId}/${areaId}` : `${placeId}/${areaId}/${categoryId}`;
  return [area, ...(spot === undefined ? [] : cellsAround(spot).map((cell) => `${placeId}@${cell}`))];
}

const EARTH_M = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** In hundreds of metres, at least one. */
export function distanceBetween(one: Spot, other: Spot): number {
  const north = radians(other.latitude - one.latitude);
  const east = radians(other.longitude - one.longitude) * Math.cos(radians(one.latitude));
  return Math.max(100, Math.round((Math.hypot(north, east) * EARTH_M) / 100) * 100);
}

/** How much two texts speak of the same, 0 to 1: the pairs of characters they share (Dice). */
export function likeness(one: string, other: string): number {
  const [mine, theirs] = [pairsOf(one), pairsOf(other)];
  if (mine.size === 0 || theirs.size === 0) return 0;
  const shared = [...mine].filter((pair) => theirs.has(pair)).length;
  return (2 * shared) / (mine.size + theirs.size);
}

function pairsOf(text: string): Set<string> {
  const letters = Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''));
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
