import { refuse, type Refusal } from '@shared/error/catalogue';
import type { StoredItem } from '../../store/items';
import { isRefusal, type Call } from '../handler';
import { itemSeenBy } from '../item/show-item';

/** Who may let others help: whoever spoke, and the station and office that write for those without a phone. */
export async function itemToShareOut(no: string, call: Call): Promise<StoredItem | Refusal> {
  const seen = await itemSeenBy(no, call);
  if (isRefusal(seen)) return seen;
  const { item, standing } = seen;
  const mine = standing === 'submitter';
  const forThem = (standing === 'station' || standing === 'office') && item.onBehalf === true;
  return mine || forThem ? item : refuse('not_allowed', { command: 'offer_help', holder: item.holder });
}
