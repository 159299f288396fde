import type { MemberEvent } from '@shared/members/event';
import { PAGE_SIZE } from '@shared/contract/fields';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

/** Append-only: nothing here is ever changed. */
export interface StoredMemberEvent extends MemberEvent {
  _id: string;
  /** `place:entry` */
  seat: string;
}

const events = () => collection('member_events');
const SEQ_DIGITS = 8;

export const memberEventId = (placeId: string, seq: number): string =>
  `${placeId}.${String(seq).padStart(SEQ_DIGITS, '0')}`;

/** False when the number or the key is taken. */
export async function addMemberEvent(event: StoredMemberEvent): Promise<boolean> {
  try {
    await events().add({ data: withoutGaps(event) as unknown as Clause });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

export async function memberEventOfKey(key: string): Promise<StoredMemberEvent | null> {
  const { data } = await events().where({ key }).limit(1).get();
  return (data[0] as unknown as StoredMemberEvent | undefined) ?? null;
}

/** The latest first, older than `before`; of one seat where it is named. */
export async function memberEvents(
  of: { placeId: string } | { seat: string },
  before: number | undefined,
  limit = PAGE_SIZE + 1,
): Promise<StoredMemberEvent[]> {
  const older = before === undefined ? {} : { seq: command().lt(before) };
  const { data } = await events()
    .where({ ...of, ...older })
    .orderBy('seq', 'desc')
    .limit(limit)
    .get();
  return data as unknown as StoredMemberEvent[];
}
