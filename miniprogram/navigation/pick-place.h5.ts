import type { PickedPlace } from './pick-place';

const PATIENCE_MS = 10_000;

/** Where the browser says that it is; null when it may not say. There is no map to point at. */
export function pickPlace(): Promise<PickedPlace | null> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(null);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ words: '', latitude, longitude }),
      () => resolve(null),
      { timeout: PATIENCE_MS },
    );
  });
}
