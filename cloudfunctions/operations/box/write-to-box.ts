import { dayOf } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { TEXT_MIN, WORDS_MAX } from '@shared/item/limits';
import { personHashOf } from '../../services/contact/cipher';
import { derivedId } from '../../services/fingerprint';
import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { addNoteOnce, findNote } from '../../store/suggestion-box';

/** Notes of one person in a day: enough to mend what one forgot, too few to flood a station. */
const NOTES_A_DAY = 3;

export const writeToBox: Handler<'writeToBox'> = async ({ placeId, stationId, text }, call) => {
  const { context, session, now, key } = call;
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  const station = place.roster.stations.find(({ id }) => id === stationId);
  if (!station) return refuse('station_not_found', {});
  const said = text.trim();
  const length = Array.from(said).length;
  if (length < TEXT_MIN) return refuse('text_too_short', { minimum: TEXT_MIN });
  if (length > WORDS_MAX) return refuse('text_too_long', { maximum: WORDS_MAX, length });
  const forbidden = await forbiddenWords(session.openid, said);
  if (forbidden) return forbidden;
  // The ids of a person's few notes of a day follow from a keyed hash: they count without anybody being named.
  const person = personHashOf('suggestion_box', placeId, session.openid, dayOf(now));
  for (let nth = 0; nth < NOTES_A_DAY; nth += 1) {
    const _id = derivedId('box_note', person, String(nth));
    if (
      await addNoteOnce({
        _id,
        placeId,
        stationId,
        text: said,
        at: now,
        key: derivedId('box_key', person, key),
      })
    )
      return { stationName: station.name };
    if ((await findNote(_id))?.key === derivedId('box_key', person, key))
      return { stationName: station.name };
  }
  return refuse('box_used_today', { maximum: NOTES_A_DAY });
};
