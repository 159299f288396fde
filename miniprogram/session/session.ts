import type { OutputOf } from '@shared/contract/operations';
import type { Failure } from '@/cloud/answer';
import { call } from '@/cloud/call';
import { createStore, useStore } from '@/state/store';
import { actAs, chooseHat, chosenHat, dropHat, effectiveHat, hatUnknown } from './acting-as';
import { homePlace, settleIn } from './home-place';
import { sideOf, type Side } from './side';
import { noteWorn } from './lost-hat';

export type Session = OutputOf<'getSession'>;
export type Membership = Session['memberships'][number];
export type Place = Session['places'][number];

interface SessionState {
  session: Session | null;
  /** Why there is none, or why it could not be renewed. */
  failure: Failure | null;
  loading: boolean;
}

const state = createStore<SessionState>({ session: null, failure: null, loading: false });

let underway: Promise<void> | null = null;

/** Asks anew who this is. Calls while one is under way share its answer. */
export function refreshSession(): Promise<void> {
  underway ??= load().finally(() => {
    underway = null;
  });
  return underway;
}

/** Opened by a code before any session told of it. */
let opened: Place | null = null;

function withOpened(session: Session): Session {
  const { places } = session;
  const isNew = opened !== null && opened.id === homePlace() && places.every(({ id }) => id !== opened?.id);
  return isNew && opened !== null ? { ...session, places: [...places, opened] } : session;
}

/** What waits is counted for the hat that acts: who never chose one gets the first, and the server knows which that is. */
const question = () => ({
  placeId: homePlace() ?? undefined,
  firstHat: chosenHat.get() === null ? true : undefined,
});

async function load(): Promise<void> {
  state.set((before) => ({ ...before, loading: true }));
  let answer = await call('getSession', question());
  if (!answer.ok && answer.kind === 'refused' && answer.code === 'acting_as_unknown') {
    // The hat was taken away since: go on without it instead of failing at every call.
    dropHat();
    answer = await call('getSession', question());
  }
  if (!answer.ok) {
    const failure = answer;
    state.set((before) => ({ ...before, failure, loading: false }));
    return;
  }
  actAs(effectiveHat(answer.data.memberships, chosenHat.get())?.id);
  settle(withOpened(answer.data));
}

function settle(session: Session): void {
  state.set({ session, failure: null, loading: false });
  noteWorn(session, effectiveHat(session.memberships, chosenHat.get()));
}

hatUnknown.subscribe(() => void refreshSession());

/** @param id a membership's, or null to act as a resident */
export async function wearHat(id: string | null): Promise<void> {
  chooseHat(id);
  // An answer that is on its way was asked for under the old hat.
  await underway;
  await refreshSession();
}

/**
 * A code was scanned or a station chosen: its place is the resident's from now on, with its words and categories.
 * @param place where the answer has brought it along: then nobody asks for it
 */
export async function comeTo(placeId: string, place?: Place): Promise<void> {
  if (homePlace() === placeId) return;
  settleIn(placeId);
  if (place !== undefined) {
    opened = place;
    state.set((before) =>
      before.session === null ? before : { ...before, session: withOpened(before.session) },
    );
    return;
  }
  // An answer that is on its way was asked for without this place.
  await underway;
  await refreshSession();
}

/** A screen has just read notices: the badge follows before the next session is asked for. */
export function setUnread(unread: number): void {
  state.set((before) =>
    before.session === null ? before : { ...before, session: { ...before.session, unread } },
  );
}

export interface SessionView extends SessionState {
  /** The hat that acts now; null is a resident. */
  hat: Membership | null;
  side: Side;
  /** The place of the hat, else the one whose code was scanned last, else the first one. */
  place: Place | null;
}

export function useSession(): SessionView {
  const current = useStore(state);
  const chosen = useStore(chosenHat);
  const hat = effectiveHat(current.session?.memberships ?? [], chosen);
  const places = current.session?.places ?? [];
  return {
    ...current,
    hat,
    side: sideOf(hat?.role ?? null),
    place: places.find(({ id }) => id === (hat?.placeId ?? homePlace())) ?? places[0] ?? null,
  };
}
