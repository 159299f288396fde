import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Changed } from '@shared/reception/decide';
import type { ReceptionSession } from '@shared/reception/session';
import { findReception, replaceReception, type StoredReception, type Untold } from '../../store/receptions';
import { askedAs } from '../asked-as';
import { isRefusal, type Call } from '../handler';
import { settle } from './settle';
import { asStored } from './stored';

const ATTEMPTS = 5;

interface Change {
  /** Refused: to this caller it does not exist. */
  mayReach: (session: StoredReception) => boolean;
  decide: (session: StoredReception) => Changed;
  /** Who hears of it. */
  tells?: (before: ReceptionSession, after: ReceptionSession) => Omit<Untold, 'version'> | null;
}

/**
 * One read, one conditional write; whoever was faster is read again. What is to be told or counted stands with the
 * session until it is, and the same request that comes again finds what the first one did.
 */
export async function changeReception(
  id: string,
  { mayReach, decide, tells }: Change,
  call: Call,
): Promise<StoredReception | Refusal> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await findReception(id);
    if (!before || !mayReach(before)) return refuse('reception_not_found', {});
    if (before.asked.includes(askedAs(call))) return before;
    const changed = decide(before);
    if (isRefusal(changed)) return changed;
    if (changed === before) return before;
    const after = next(before, changed, tells?.(before, changed) ?? null, call);
    if (!(await replaceReception(before, after))) continue;
    const settled = after.untold.length > 0 || after.owes ? await settle(call.context, after) : true;
    return settled ? after : ((await findReception(id)) ?? after);
  }
  return refuse('busy', {});
}

function next(
  before: StoredReception,
  changed: ReceptionSession,
  told: Omit<Untold, 'version'> | null,
  call: Call,
): StoredReception {
  const version = before.version + 1;
  const untold = told === null ? before.untold : [...before.untold, { ...told, version }];
  const owes = before.owes || (before.state !== 'closed' && changed.state === 'closed');
  const asked = [...before.asked, askedAs(call)];
  return asStored(before._id, version, sessionOf(changed), { asked, untold, owes }, call.now);
}

/** Without what belongs to the document. */
function sessionOf(changed: ReceptionSession): ReceptionSession {
  const { placeId, stationId, ruleDay, rest, day, from, to, minutes, state, movedFrom, reason } = changed;
  const { duty, present, visitors, remindedDay } = changed;
  return {
    ...{ placeId, stationId, ruleDay, rest, day, from, to, minutes, state, movedFrom, reason },
    ...{ duty, present, visitors, remindedDay },
  };
}
