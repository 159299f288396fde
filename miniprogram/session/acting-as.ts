import { createStore } from '@/state/store';
import { forget, recall, remember } from '@/state/storage';

const KEY = 'actingAs';
/** Remembered when somebody with hats has taken them all off. */
const NO_HAT = 'resident';

/** Which hat was chosen: a membership id, `null` for none chosen yet, or 'resident'. */
export const chosenHat = createStore<string | null>(recall<string | null>(KEY, null));

/** The hat that goes with every call; undefined for a resident. Kept apart from the session, which is itself a call. */
const current = createStore<string | undefined>(
  chosenHat.get() === null || chosenHat.get() === NO_HAT ? undefined : (chosenHat.get() ?? undefined),
);
export const actingAs = (): string | undefined => current.get();

/** The hat that these memberships make effective: the chosen one, else the first, else none. */
export function effectiveHat<Hat extends { id: string }>(
  hats: readonly Hat[],
  chosen: string | null,
): Hat | null {
  if (chosen === NO_HAT) return null;
  return hats.find(({ id }) => id === chosen) ?? hats[0] ?? null;
}

export function actAs(id: string | undefined): void {
  current.set(id);
}

/** @param id a membership's, or null to be a resident */
export function chooseHat(id: string | null): void {
  const next = id ?? NO_HAT;
  remember(KEY, next);
  chosenHat.set(next);
  current.set(id ?? undefined);
}

/** How often the cloud did not know the hat that was sent: whoever asked, it is the session's to find out. */
export const hatUnknown = createStore(0);

/** The hat was taken away: the next session decides anew. */
export function dropHat(): void {
  forget(KEY);
  chosenHat.set(null);
  current.set(undefined);
}
