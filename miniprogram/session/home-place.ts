import { recall, remember } from '@/state/storage';

const KEY = 'place';

/** Where a resident speaks: known from the last code or station, before that what the app was built for. Nobody registers. */
export const homePlace = (): string | null => recall<string | null>(KEY, process.env.PLACE_ID || null);

export function settleIn(placeId: string): void {
  remember(KEY, placeId);
}
