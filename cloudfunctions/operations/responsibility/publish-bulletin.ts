import { askedAs } from '../../services/asked-as';
import { isRefusal, type Handler } from '../../services/handler';
import { bulletinAsked, bulletinConflict } from '../../services/responsibility/bulletin-asked';
import { openList } from '../../services/responsibility/open-list';
import { bulletinId, changeBulletin } from '../../store/bulletins';

export const publishBulletin: Handler<'publishBulletin'> = async ({ day, version }, call) => {
  const open = await openList(call);
  if (isRefusal(open)) return open;
  const id = bulletinId(open.place._id, day);
  const before = await bulletinAsked(id, call);
  if (before) return isRefusal(before) ? before : { day, version: before.version };
  const published = {
    state: 'published',
    publishedAt: call.now,
    byName: open.hat.name,
    at: call.now,
  } as const;
  return (await changeBulletin({ _id: id, version }, published, askedAs(call)))
    ? { day, version: version + 1 }
    : bulletinConflict(id, call);
};
