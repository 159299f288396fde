import type * as z from 'zod';
import { PAGE_SIZE, type itemPage } from '@shared/contract/fields';
import type { Viewer } from '@shared/wording/states';
import type { ItemRows } from '../../store/item-lists';
import type { Call } from '../handler';
import { calendarOf } from '../calendar/place-calendar';
import { cardOf } from './card';
import { cursorOf } from '../cursor';

/** Rows as a page of cards. */
export async function pageOf(
  { rows, total }: ItemRows,
  orderedBy: 'orderAt' | 'updatedAt' | 'createdAt' | 'superviseDueAt',
  viewer: Viewer,
  { context, now }: Call,
): Promise<z.output<typeof itemPage>> {
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown[shown.length - 1];
  const items = await Promise.all(
    shown.map(async (row) => {
      const place = await context.directory.place(row.placeId);
      if (!place) throw new Error(`item ${row.no} is of an unknown place`);
      return cardOf(row, { place, viewer, now, calendar: calendarOf(context, place) });
    }),
  );
  const next =
    rows.length > PAGE_SIZE && last ? cursorOf({ at: last[orderedBy] ?? 0, id: last._id }) : undefined;
  return { items, next, total };
}
