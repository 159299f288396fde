import { refuse } from '@shared/error/catalogue';
import { ownNote } from '../../services/box/own-note';
import { isRefusal, type Handler } from '../../services/handler';
import { settleNote } from '../../store/suggestion-box';

export const keepBoxNote: Handler<'keepBoxNote'> = async ({ id }, call) => {
  const note = await ownNote(id, call);
  if (isRefusal(note)) return note;
  return (await settleNote(note, 'kept')) ? { id } : refuse('note_settled', {});
};
