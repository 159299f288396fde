import type { ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { askedOf, SEARCH_MAX } from '@shared/search/asked';
import { isRefusal, type Call, type Handler } from '../../services/handler';
import { itemSeenBy } from '../../services/item/show-item';
import { ownPlace } from '../../services/places/own-place';
import { calendarOf } from '../../services/calendar/place-calendar';
import { filterRefusal } from '../../services/search/filter-refusal';
import { findPage, type FoundPage } from '../../services/search/find';
import { savedViewsOf } from '../../services/search/saved-views';
import { actingMembership } from '../../services/session/hat';
import { cardOf } from '../../services/views/card';
import type { StoredPlace } from '../../store/places';

/** Pairs need two. */
const SHORTEST = 2;

export const searchItems: Handler<'searchItems'> = async (input, call) => {
  const place = await ownPlace(call);
  const wrong = filterRefusal(input.filter, place);
  if (wrong) return wrong;
  const [found, views] = await Promise.all([
    find(input, place, call),
    input.cursor === undefined && input.also.includes('views')
      ? savedViewsOf(actingMembership(call.session))
      : undefined,
  ]);
  return isRefusal(found) ? found : { ...found, views };
};

async function find(
  { text, filter, cursor }: ParsedInputOf<'searchItems'>,
  place: StoredPlace,
  call: Call,
): Promise<FoundPage | Refusal> {
  if (text.trim() === '') return findPage({ place, filter, cursor, by: 'filter' }, call);
  const asked = askedOf(text);
  switch (asked.by) {
    case 'number': {
      const seen = await itemSeenBy(asked.no, call);
      const none = { by: 'number', items: [], total: 0 } as const;
      if (isRefusal(seen)) return { ...none, items: [] };
      const calendar = calendarOf(call.context, place);
      return {
        by: 'number',
        items: [cardOf(seen.item, { place, viewer: 'staff', now: call.now, calendar })],
        total: 1,
      };
    }
    case 'phone':
      return refuse('search_needs_reason', {});
    case 'nothing':
      if (asked.why === 'empty') return refuse('search_empty', {});
      return asked.why === 'short'
        ? refuse('search_too_short', { minimum: SHORTEST })
        : refuse('search_too_long', { maximum: SEARCH_MAX, length: text.trim().length });
    case 'words':
      return findPage({ place, filter, runs: asked.runs, pieces: asked.pieces, cursor, by: 'words' }, call);
  }
}
