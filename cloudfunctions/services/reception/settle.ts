import { receivedCount, remindAt } from '@shared/reception/session';
import { addOnce, replaceSums } from '../../store/sums';
import {
  dueReceptions,
  findReception,
  receptionSums,
  settleReception,
  type StoredReception,
} from '../../store/receptions';
import type { ServiceContext } from '../context';
import { remindAll, tellAll } from './tell';

const AT_ONCE = 100;

/** What is due: changes that were not told, the reminder of the day before, figures that are not counted yet. */
export async function sweepReceptions(context: ServiceContext): Promise<number> {
  const ids = await dueReceptions(context.runtime.now(), AT_ONCE);
  for (const id of ids) {
    const session = await findReception(id);
    if (session) await settle(context, session);
  }
  return ids.length;
}

/** Each part of it may be done twice and is there once. False when the session has changed meanwhile. */
export async function settle(context: ServiceContext, session: StoredReception): Promise<boolean> {
  for (const untold of session.untold) await tellAll(context, session, untold);
  if (session.owes) await count(session);
  const due = remindAt(session);
  const reminds = due !== null && due <= context.runtime.now();
  if (reminds) await remindAll(context, session);
  const remindedDay = reminds ? session.day : session.remindedDay;
  return settleReception(session, { remindedDay, nextAt: remindAt({ ...session, remindedDay }) });
}

async function count(session: StoredReception): Promise<void> {
  const { _id, placeId, stationId, day } = session;
  const year = day.slice(0, 4);
  const change = { sessions: 1, received: receivedCount(session) };
  for (const sums of [receptionSums(placeId, year), receptionSums(placeId, year, stationId)]) {
    if (await addOnce({ key: _id, sums, change })) continue;
    await replaceSums(sums, null, {});
    await addOnce({ key: _id, sums, change });
  }
}
