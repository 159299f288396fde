import { refuse } from '@shared/error/catalogue';
import { codeOfWords } from '../../services/codes/find';
import { revokedRefusal } from '../../services/codes/revoked';
import { isRefusal, type Handler } from '../../services/handler';
import { codeCardOf, placeViewOf } from '../../services/places/place-views';
import { myItems } from '../../services/views/my-items';

export const openCode: Handler<'openCode'> = async ({ scene, words, mine }, call) => {
  const { directory } = call.context;
  const code =
    scene === undefined ? await codeOfWords(words ?? '', call) : await directory.codeAsOfNow(scene);
  if (code && isRefusal(code)) return code;
  const place = code && (await directory.place(code.placeId));
  if (!code || !place) return refuse('code_unknown', {});
  if (code.revoked) return revokedRefusal(code, place);
  const card = codeCardOf(code, place);
  if (!card) return refuse('code_left', { placeName: place.config.shortName });
  return { ...card, place: placeViewOf(place), mine: mine ? await myItems(undefined, call) : undefined };
};
