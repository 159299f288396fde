import { refuse } from '@shared/error/catalogue';
import { askedAs } from '../../services/asked-as';
import { ownNote } from '../../services/box/own-note';
import { isRefusal, type Handler } from '../../services/handler';
import { findNote, settleNote } from '../../store/suggestion-box';

export const keepBoxNote: Handler<'keepBoxNote'> = async ({ id }, call) => {
  const note = await ownNote(id, call);
  if (isRefusal(note)) return note;
  if (await settleNote(note, 'kept', { keptAs: askedAs(call) })) return { id };
  return (await findNote(id))?.keptAs === askedAs(call) ? { id } : refuse('note_settled', {});
};
