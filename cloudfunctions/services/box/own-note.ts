import { refuse, type Refusal } from '@shared/error/catalogue';
import { findNote, type StoredNote } from '../../store/suggestion-box';
import { isOf } from '../activity/own-activity';
import type { Call } from '../handler';
import { actingMembership } from '../session/hat';

/** A note of the hat's own box; to everybody else there is none. */
export async function ownNote(id: string, { session }: Call): Promise<StoredNote | Refusal> {
  const note = await findNote(id);
  return note && isOf(note, actingMembership(session)) ? note : refuse('note_not_found', {});
}
