import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { seatDetailOf } from '../../services/members/seat-views';
import { ownPlace } from '../../services/places/own-place';
import { findEntry } from '../../store/staff-entries';

export const getMember: Handler<'getMember'> = async ({ entryId }, call) => {
  const place = await ownPlace(call);
  const entry = await findEntry(place._id, entryId);
  return entry ? seatDetailOf(entry, place, call) : refuse('member_not_found', {});
};
