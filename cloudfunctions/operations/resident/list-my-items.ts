import { PAGE_SIZE } from '@shared/contract/fields';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Call, Handler } from '../../services/handler';
import { followersPage, helpersPage } from '../../services/notify/for-followers';
import { myItems } from '../../services/views/my-items';
import { cardsOf } from '../../services/views/page';
import { followedBy } from '../../store/follows';
import { itemsByIds } from '../../store/item-lists';

export const listMyItems: Handler<'listMyItems'> = async ({ filter, cursor }, call) =>
  filter === 'following' ? following(cursor, call) : myItems(cursor, call);

/** Followers know that something is being done, not what somebody else said: number and state, no words, no picture. */
async function following(cursor: string | undefined, call: Call) {
  const follows = await followedBy(call.session.openid, readCursor(cursor)?.at ?? null, PAGE_SIZE);
  const rows = await itemsByIds(follows.map(({ itemId }) => itemId));
  const byId = new Map(rows.map((row) => [row._id, row]));
  const shown = follows.flatMap(({ itemId }) => byId.get(itemId) ?? []);
  const helped = new Set(follows.flatMap(({ itemId, helps }) => (helps ? [itemId] : [])));
  const bare = shown.map((row) =>
    helped.has(row._id) ? row : { ...row, title: row.no, photos: [], whereabouts: undefined },
  );
  const cards = await cardsOf(bare, 'staff', call);
  const pages = new Map(
    shown.map((row) => [row.no, helped.has(row._id) ? helpersPage(row.no) : followersPage(row)]),
  );
  const items = cards.map((card) => ({ ...card, page: pages.get(card.no) }));
  const last = follows.length === PAGE_SIZE ? follows[follows.length - 1] : undefined;
  if (last) return { items, next: cursorOf({ at: last.at, id: last._id }) };
  return cursor === undefined ? { items, total: items.length } : { items };
}
