import { createHash } from 'node:crypto';
import { inviteWordsOf, readInviteWords } from '@shared/entry-code/word-code';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { giveTryBack, takeTry } from '../../store/guesses';
import { entryOfCode, type Invitation, type StoredStaffEntry } from '../../store/staff-entries';
import { sceneFor } from '../codes/scene';
import { personHashOf } from '../contact/cipher';
import { derivedId } from '../fingerprint';
import type { Call } from '../handler';

/** Then the person rests for a day. */
const MISSES = 5;

export interface InvitationCode {
  /** What the picture of the code carries. */
  scene: string;
  /** The same to be typed: three things and a number. */
  words: string;
}

/** The same for the same intent: who taps twice holds one code. */
export function invitationCode(key: string, entryId: string): InvitationCode {
  const scene = sceneFor(`invitation:${key}:${entryId}`);
  return { scene, words: inviteWordsOf(createHash('sha256').update(scene).digest()) };
}

/** What is kept of a code. */
export const codePrint = (code: string): string => personHashOf('invitation', code);

/** Seat and invitation of a code, whether or not it still holds. Who guesses does not get far. */
export async function invitationOf(
  typed: string,
  { session, now }: Call,
): Promise<{ entry: StoredStaffEntry; invitation: Invitation | null } | Refusal> {
  const subject = derivedId('invitation', session.openid);
  if (!(await takeTry({ subject, misses: MISSES }, now))) return refuse('invitation_guessed', {});
  const print = codePrint(readInviteWords(typed) ?? typed.trim());
  const entry = await entryOfCode(print);
  if (!entry) return refuse('invitation_unknown', {});
  await giveTryBack(subject);
  const { invitation } = entry;
  const latest = invitation?.scene === print || invitation?.words === print;
  return { entry, invitation: latest && invitation ? invitation : null };
}

/** Why nobody can come in by it any more; null while somebody can. */
export function invitationRefusal(
  invitation: Invitation | null,
  { leftAt, openid }: StoredStaffEntry,
  now: number,
): Refusal | null {
  if (leftAt !== undefined) return refuse('seat_gone', {});
  if (invitation?.usedBy !== undefined) return refuse('invitation_used', {});
  if (invitation === null || invitation.revokedAt !== undefined) return refuse('invitation_revoked', {});
  if (openid !== undefined) return refuse('seat_taken', {});
  return now >= invitation.expiresAt ? refuse('invitation_expired', { at: invitation.expiresAt }) : null;
}
