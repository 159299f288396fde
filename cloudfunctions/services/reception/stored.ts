import { remindAt, type ReceptionSession } from '@shared/reception/session';
import { receptionLists, type StoredReception } from '../../store/receptions';

type Kept = Partial<Pick<StoredReception, 'asked' | 'untold' | 'owes'>>;

/** A session as its document: the lists in which it stands, and when the timer must look. */
export function asStored(
  _id: string,
  version: number,
  session: ReceptionSession,
  { asked = [], untold = [], owes = false }: Kept = {},
  now = 0,
): StoredReception {
  const left = untold.length > 0 || owes;
  const nextAt = left ? Math.max(now, 1) : remindAt(session);
  return { ...session, _id, version, lists: receptionLists(session, version), asked, untold, owes, nextAt };
}
