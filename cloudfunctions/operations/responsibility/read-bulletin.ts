import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { openList } from '../../services/responsibility/open-list';
import { bulletinId, findBulletin, markReader } from '../../store/bulletins';

export const readBulletin: Handler<'readBulletin'> = async ({ day }, call) => {
  const open = await openList(call);
  if (isRefusal(open)) return open;
  const { place, hat, mayEdit } = open;
  const id = bulletinId(place._id, day);
  const stored = await findBulletin(id);
  if (stored?.state !== 'published') return refuse('bulletin_not_found', {});
  // Who writes them is no reader.
  if (!mayEdit) await markReader(id, hat.id, { name: hat.name, title: hat.title, at: call.now });
  return { day };
};
