import { PAGE_SIZE } from '@shared/contract/fields';
import { ROLES } from '@shared/permission/roles';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { seatRowOf } from '../../services/members/seat-views';
import { actingMembership } from '../../services/session/hat';
import { countSeats, listEntries, seatKey } from '../../store/staff-entries';

export const listMembers: Handler<'listMembers'> = async ({ search = '', role, state, cursor }, call) => {
  const { placeId } = actingMembership(call.session);
  const letters = Array.from(search.replace(/\s/g, ''), (letter) => seatKey.letter(placeId, letter));
  const lists = [
    ...letters,
    ...(role === undefined ? [] : [seatKey.role(placeId, role)]),
    ...(state === undefined ? [] : [seatKey.state(placeId, state)]),
  ];
  const [first = seatKey.all(placeId), ...rest] = lists;
  const rows = await listEntries([first, ...rest], readCursor(cursor)?.id ?? '', PAGE_SIZE + 1);
  const page = rows.slice(0, PAGE_SIZE);
  const last = rows.length > PAGE_SIZE ? page[page.length - 1] : undefined;
  return {
    seats: page.map((entry) => seatRowOf(entry, call.now)),
    next: last && cursorOf({ at: 0, id: last._id }),
    counts: cursor === undefined ? await countsOf(placeId) : undefined,
    roles: [...ROLES],
  };
};

async function countsOf(placeId: string): Promise<{ free: number; taken: number }> {
  const [free, taken] = await Promise.all([
    countSeats(seatKey.state(placeId, 'free')),
    countSeats(seatKey.state(placeId, 'taken')),
  ]);
  return { free, taken };
}
