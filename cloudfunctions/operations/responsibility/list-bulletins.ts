import { dayOf, momentOf } from '@shared/common/shanghai';
import { PAGE_SIZE } from '@shared/contract/fields';
import { cursorOf, readCursor } from '../../services/cursor';
import { isRefusal, type Handler } from '../../services/handler';
import { openList } from '../../services/responsibility/open-list';
import { bulletinsOf } from '../../store/bulletins';

export const listBulletins: Handler<'listBulletins'> = async ({ cursor }, call) => {
  const open = await openList(call);
  if (isRefusal(open)) return open;
  const { place, mayEdit, today, hat } = open;
  const after = readCursor(cursor);
  const rows = await bulletinsOf(place._id, {
    ...(mayEdit ? {} : { state: 'published' }),
    ...(after ? { before: dayOf(after.at) } : {}),
  });
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown[shown.length - 1];
  return {
    bulletins: shown.map(({ day, title, facts, publishedAt, readers }) => ({
      day,
      title,
      late: facts.counts.late,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      read: mayEdit || hat.id in readers,
    })),
    ...(last && rows.length > PAGE_SIZE
      ? { next: cursorOf({ at: momentOf(last.day, '12:00'), id: last._id }) }
      : {}),
    mayEdit,
    today,
  };
};
