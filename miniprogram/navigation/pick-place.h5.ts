import type { PlaceAnswer } from './pick-place';

const PATIENCE_MS = 10_000;
const WITHHELD = { withheld: { what: 'place', by: 'phone' } } as const;

/** Where the browser says that it is. There is no map to point at, and none to close. */
export function pickPlace(): Promise<PlaceAnswer> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(WITHHELD);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ place: { words: '', latitude, longitude } }),
      () => resolve(WITHHELD),
      { timeout: PATIENCE_MS },
    );
  });
}
