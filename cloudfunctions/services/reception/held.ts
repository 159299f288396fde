import type { OutputOf } from '@shared/contract/operations';
import type { Refusal } from '@shared/error/catalogue';
import type { Changed } from '@shared/reception/decide';
import type { ReceptionSession } from '@shared/reception/session';
import type { StoredReception, Untold } from '../../store/receptions';
import { isRefusal, type Call } from '../handler';
import { ownPlace } from '../places/own-place';
import { actingMembership } from '../session/hat';
import { changeReception } from './change';
import { mayHold } from './own-reception';
import { heldReceptionOf } from './views';

type Held = OutputOf<'getHeldReception'>;

export async function heldViewOf(session: StoredReception, call: Call): Promise<Held> {
  const place = await ownPlace(call);
  return heldReceptionOf(session, { place, openid: '', now: call.now });
}

/** What those do who hold the session. */
export async function changeHeld(
  id: string,
  decide: (session: StoredReception) => Changed,
  call: Call,
  tells?: (before: ReceptionSession, after: ReceptionSession) => Omit<Untold, 'version'> | null,
): Promise<Held | Refusal> {
  const hat = actingMembership(call.session);
  const mayReach = (session: StoredReception) => mayHold(session, hat);
  const changed = await changeReception(id, { mayReach, decide, tells }, call);
  return isRefusal(changed) ? changed : heldViewOf(changed, call);
}

/** Everybody whom it concerns: who booked with WeChat, and who is on duty. */
export const everybody = (
  { visitors, duty }: ReceptionSession,
  what: Untold['what'],
): Omit<Untold, 'version'> => ({
  what,
  openids: visitors.flatMap(({ openid, number, state }) =>
    openid !== '' && state === 'expected' ? [{ openid, number }] : [],
  ),
  deputyIds: duty,
});
