import type { OutputOf } from '@shared/contract/operations';
import { createStore } from '@/state/store';
import { forget, recall, remember } from '@/state/storage';

type Session = OutputOf<'getSession'>;

/** A hat that was worn last: what it stands for, and whom to ask about it. */
export interface WornHat {
  id: string;
  title: string;
  office?: { name: string; phone: string };
}

const KEY = 'wornHat';

/** Taken away since it was worn last, the app open or closed. Until the person has read it. */
export const lostHat = createStore<WornHat | null>(null);

/** @param hat what acts from now on; null is a resident */
export function noteWorn({ memberships, places }: Session, hat: Session['memberships'][number] | null): void {
  const before = recall<WornHat | null>(KEY, null);
  if (before !== null && memberships.every(({ id }) => id !== before.id)) lostHat.set(before);
  if (hat === null) return forget(KEY);
  const place = places.find(({ id }) => id === hat.placeId);
  remember(KEY, {
    id: hat.id,
    title: hat.title,
    office: place && { name: place.officeName, phone: place.officePhone },
  });
}
