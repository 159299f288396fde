import { refuse, type Refusal } from '@shared/error/catalogue';
import { listEntries, seatKey, type StoredStaffEntry } from '../../store/staff-entries';

/** A place without an administrator could let nobody in any more. */
export async function lastAdministratorRefusal(placeId: string, entryId: string): Promise<Refusal | null> {
  const taken = await listEntries(
    [seatKey.role(placeId, 'administrator'), seatKey.state(placeId, 'taken')],
    '',
    ADMINISTRATORS_MAX,
  );
  const acting = taken.filter(({ lockedAt }: StoredStaffEntry) => lockedAt === undefined);
  const last = acting.length === 1 && acting[0]?.entryId === entryId;
  return last ? refuse('last_administrator', {}) : null;
}

const ADMINISTRATORS_MAX = 50;
