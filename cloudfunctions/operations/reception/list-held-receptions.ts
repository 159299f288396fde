import { addDays, dayOf } from '@shared/common/shanghai';
import { PAGE_SIZE } from '@shared/contract/fields';
import { dayCursorOf, readDayCursor } from '../../services/activity/day-cursor';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { heldScope } from '../../services/reception/own-reception';
import { heldCardOf } from '../../services/reception/views';
import { actingMembership } from '../../services/session/hat';
import { receptionList, receptionRows } from '../../store/receptions';

/** What was held and not closed stays in sight for so long. */
const DAYS_BACK = 31;

export const listHeldReceptions: Handler<'listHeldReceptions'> = async ({ which, cursor }, call) => {
  const { now } = call;
  const place = await ownPlace(call);
  const scope = heldScope(actingMembership(call.session));
  const after = readDayCursor(cursor);
  const rows =
    which === 'closed'
      ? await receptionRows(receptionList.closed(scope), 'desc', { after })
      : await receptionRows(receptionList.coming(scope), 'asc', {
          after,
          fromDay: addDays(dayOf(now), -DAYS_BACK),
        });
  const page = rows.slice(0, PAGE_SIZE);
  const last = page[page.length - 1];
  return {
    receptions: page.map((row) => heldCardOf(row, { place, openid: '', now })),
    next: rows.length > PAGE_SIZE && last ? dayCursorOf({ day: last.day, id: last._id }) : undefined,
  };
};
