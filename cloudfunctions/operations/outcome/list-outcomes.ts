import { PAGE_SIZE } from '@shared/contract/fields';
import { figureKey } from '@shared/item/outcome-record';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { cardsOf } from '../../services/views/page';
import { itemsByIds } from '../../store/item-lists';
import { outcomesIn } from '../../store/outcomes';

export const listOutcomes: Handler<'listOutcomes'> = async ({ year, figure, cursor }, call) => {
  const list = figureKey(call.session.membership?.placeId ?? '', year, figure);
  const { rows, total } = await outcomesIn(list, readCursor(cursor));
  const shown = rows.slice(0, PAGE_SIZE);
  const items = await itemsByIds(shown.map(({ _id }) => _id));
  const cards = await cardsOf(items, 'staff', call);
  const cardOf = new Map(items.map(({ _id }, index) => [_id, cards[index]]));
  const last = shown[shown.length - 1];
  return {
    outcomes: shown.flatMap(({ _id, measures, funds, villages, households, people, mediation }) => {
      const item = cardOf.get(_id);
      return item ? [{ item, outcome: { measures, funds, villages, households, people }, mediation }] : [];
    }),
    next: rows.length > PAGE_SIZE && last ? cursorOf({ at: last.at, id: last._id }) : undefined,
    total,
  };
};
