import { bookingOf, type ReceptionSession } from '@shared/reception/session';
import { findReception, receptionsOfPerson, replaceReception } from '../../store/receptions';
import { asStored } from './stored';

const ATTEMPTS = 5;

/** Times that somebody has booked, as they get them when they ask what is kept of them. */
export async function bookingsOf(openid: string) {
  return (await receptionsOfPerson(openid)).map((session) => ({
    placeId: session.placeId,
    stationId: session.stationId,
    day: session.day,
    at: bookingOf(session, openid)?.at ?? '',
  }));
}

/** Takes a person out of all sessions: what is to come is free again, of what was only the number stays. */
export async function forgetBookings(openid: string): Promise<void> {
  for (const { _id } of await receptionsOfPerson(openid)) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = await findReception(_id);
      const own = before && bookingOf(before, openid);
      if (!before || !own) break;
      const untold = before.untold.map((one) => ({
        ...one,
        openids: one.openids.filter((whom) => whom.openid !== openid),
      }));
      const kept = { asked: before.asked, untold, owes: before.owes };
      const after = asStored(_id, before.version + 1, without(before, openid), kept, 1);
      if (await replaceReception(before, after)) break;
    }
  }
}

function without(session: ReceptionSession, openid: string): ReceptionSession {
  const visitors = session.visitors.flatMap((visitor) => {
    if (visitor.openid !== openid) return [visitor];
    return session.state === 'planned' && visitor.state === 'expected' ? [] : [{ ...visitor, openid: '' }];
  });
  return { ...session, visitors };
}
