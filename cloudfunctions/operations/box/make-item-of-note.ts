import { refuse } from '@shared/error/catalogue';
import { ownNote } from '../../services/box/own-note';
import { derivedId } from '../../services/fingerprint';
import { isRefusal, type Handler } from '../../services/handler';
import { bringIn } from '../../services/intake/bring-in';
import { ownPlace } from '../../services/places/own-place';
import { findById } from '../../store/items';
import { settleNote } from '../../store/suggestion-box';

export const makeItemOfNote: Handler<'makeItemOfNote'> = async ({ id }, call) => {
  const note = await ownNote(id, call);
  if (isRefusal(note)) return note;
  // The item's id follows from the note: two colleagues who tap at once make one.
  const itemId = derivedId('item_of_note', id);
  const made = await findById(itemId);
  if (made) {
    await settleNote(note, 'made_item', { no: made.no });
    return note.state === 'kept' ? refuse('note_settled', {}) : { id, no: made.no };
  }
  if (note.state !== 'new') return refuse('note_settled', {});
  const place = await ownPlace(call);
  const station = place.roster.stations.find((one) => one.id === note.stationId);
  if (!station) return refuse('note_not_found', {});
  const answer = await bringIn(
    {
      id: itemId,
      place,
      entry: { source: { type: 'suggestion_box', target: station.id }, station },
      kind: 'voice',
      text: note.text,
      photoIds: [],
      verdict: 'passed',
      phone: null,
      actor: call.session.actor,
      onBehalf: true,
    },
    call,
  );
  if (isRefusal(answer)) return answer;
  await settleNote(note, 'made_item', { no: answer.no });
  return { id, no: answer.no };
};
