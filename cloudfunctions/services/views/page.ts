import type * as z from 'zod';
import { ITEM_PAGE, type itemPage } from '@shared/contract/fields';
import type { Viewer } from '@shared/wording/states';
import type { ItemRow, ItemRows, OrderField } from '../../store/item-lists';
import type { Call } from '../handler';
import { calendarOf } from '../calendar/place-calendar';
import { cardOf, type ItemCard } from './card';
import { cursorOf } from '../cursor';

/** Rows as a page of cards. */
export async function pageOf(
  { rows, total }: ItemRows,
  orderedBy: OrderField,
  viewer: Viewer,
  call: Call,
): Promise<z.output<typeof itemPage>> {
  const shown = rows.slice(0, ITEM_PAGE);
  const last = shown[shown.length - 1];
  const items = await cardsOf(shown, viewer, call);
  const next =
    rows.length > ITEM_PAGE && last ? cursorOf({ at: last[orderedBy] ?? 0, id: last._id }) : undefined;
  return { items, next, total };
}

export function cardsOf(
  rows: readonly ItemRow[],
  viewer: Viewer,
  { context, now }: Call,
): Promise<ItemCard[]> {
  return Promise.all(
    rows.map(async (row) => {
      const place = await context.directory.place(row.placeId);
      if (!place) throw new Error(`item ${row.no} is of an unknown place`);
      return cardOf(row, { place, viewer, now, calendar: calendarOf(context, place) });
    }),
  );
}
