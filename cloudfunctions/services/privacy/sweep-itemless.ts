import { contactsSince, eraseOldContact, ITEMLESS_KEPT_MS } from '../../store/contacts';
import { findSchema } from '../../store/environment';
import { titlesOfItems } from '../../store/items';
import { contactsSeen, keepContactsSeen } from '../../store/job-runs';
import type { ServiceContext } from '../context';

const LOOKED_AT_PER_RUN = 100;

/**
 * A name is written before its item. Where the function was ended between the two, nobody comes back for it: it goes, as
 * names of words that were not taken go. Each contact is looked at once.
 */
export async function sweepItemlessContacts({ runtime }: ServiceContext): Promise<number> {
  const seen = await contactsSeen();
  const old = await contactsSince(seen, runtime.now() - ITEMLESS_KEPT_MS, LOOKED_AT_PER_RUN);
  const last = old[old.length - 1];
  if (!last) return 0;
  const found = await titlesOfItems(old.map(({ _id }) => _id));
  const itemless = old.filter(({ _id }) => !found.has(_id));
  // Names come back before their items are there again.
  if (itemless.length > 0 && (await findSchema())?.restoring !== undefined) return 0;
  let erased = 0;
  for (const contact of itemless) if (await eraseOldContact(contact)) erased += 1;
  await keepContactsSeen({ at: last.at, id: last._id });
  return erased;
}
