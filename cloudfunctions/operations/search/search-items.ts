import { refuse } from '@shared/error/catalogue';
import { askedOf, SEARCH_MAX } from '@shared/search/asked';
import { isRefusal, type Handler } from '../../services/handler';
import { itemSeenBy } from '../../services/item/show-item';
import { ownPlace } from '../../services/places/own-place';
import { calendarOf } from '../../services/calendar/place-calendar';
import { filterRefusal } from '../../services/search/filter-refusal';
import { findPage } from '../../services/search/find';
import { cardOf } from '../../services/views/card';

/** Pairs need two. */
const SHORTEST = 2;

export const searchItems: Handler<'searchItems'> = async ({ text, filter, cursor }, call) => {
  const place = await ownPlace(call);
  const wrong = filterRefusal(filter, place);
  if (wrong) return wrong;
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
};
