import { statesOf } from '@shared/item/states';
import type { Handler } from '../../services/handler';
import { readCursor } from '../../services/cursor';
import { hatScope } from '../../services/session/hat';
import { pageOf } from '../../services/views/page';
import { itemsHeldBy, itemsInvolving, itemsPassedOnBy } from '../../store/item-lists';

/** Answered or over, whichever came last. */
const ANSWERED = [...statesOf('replied'), ...statesOf('ended')];

export const listVoices: Handler<'listVoices'> = async ({ filter, cursor }, call) => {
  const scope = hatScope(call.session);
  const after = readCursor(cursor);
  if (filter === 'waiting') return pageOf(await itemsHeldBy(scope, after), 'orderAt', 'staff', call);
  const rows = await (filter === 'handed_over'
    ? itemsPassedOnBy(scope, after)
    : itemsInvolving(scope, ANSWERED, after));
  return pageOf(rows, 'updatedAt', 'staff', call);
};
