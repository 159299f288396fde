import { refuse } from '@shared/error/catalogue';
import { askedAs } from '../../services/asked-as';
import { isRefusal, type Handler } from '../../services/handler';
import { bulletinFactsOf } from '../../services/responsibility/bulletin-facts';
import { bulletinAsked, bulletinConflict } from '../../services/responsibility/bulletin-asked';
import { openList } from '../../services/responsibility/open-list';
import { addBulletin, bulletinId, changeBulletin } from '../../store/bulletins';

export const saveBulletin: Handler<'saveBulletin'> = async ({ day, title, text, version }, call) => {
  const open = await openList(call);
  if (isRefusal(open)) return open;
  const { place, hat, today } = open;
  if (day > today) return refuse('day_in_future', { day });
  const id = bulletinId(place._id, day);
  const before = await bulletinAsked(id, call);
  if (before) return isRefusal(before) ? before : { day, version: before.version };
  const facts = await bulletinFactsOf(open, day);
  const kept = { title, text, facts, countedAt: call.now, byName: hat.name, at: call.now };
  const asked = askedAs(call);
  const saved =
    version === 0
      ? await addBulletin({
          ...kept,
          _id: id,
          placeId: place._id,
          day,
          state: 'draft',
          version: 1,
          readers: {},
          asked: [asked],
        })
      : await changeBulletin({ _id: id, version }, kept, asked);
  return saved ? { day, version: version + 1 } : bulletinConflict(id, call);
};
