import { refuse } from '@shared/error/catalogue';
import { bulletinText, bulletinTitle } from '@shared/wording/bulletin';
import { isRefusal, type Handler } from '../../services/handler';
import { bulletinFactsOf } from '../../services/responsibility/bulletin-facts';
import { openList } from '../../services/responsibility/open-list';
import { bulletinId, findBulletin } from '../../store/bulletins';

export const getBulletin: Handler<'getBulletin'> = async ({ day }, call) => {
  const open = await openList(call);
  if (isRefusal(open)) return open;
  const { place, mayEdit, today, hat } = open;
  const stored = await findBulletin(bulletinId(place._id, day));
  if (stored && (mayEdit || stored.state === 'published')) {
    const { title, text, facts, countedAt, state, version, byName, publishedAt, readers } = stored;
    return {
      day,
      title,
      text,
      facts,
      countedAt,
      state,
      version,
      byName,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      readers: mayEdit ? Object.values(readers).sort((one, other) => one.at - other.at) : [],
      read: mayEdit || hat.id in readers,
      mayEdit,
    };
  }
  if (!mayEdit) return refuse('bulletin_not_found', {});
  if (day > today) return refuse('day_in_future', { day });
  const facts = await bulletinFactsOf(open, day);
  const { officeName } = place.config;
  return {
    day,
    title: bulletinTitle(day),
    text: bulletinText({ day, tasks: facts.tasks, officeName, ...facts.counts }),
    facts,
    countedAt: call.now,
    state: 'unsaved',
    version: 0,
    readers: [],
    read: true,
    mayEdit,
  };
};
