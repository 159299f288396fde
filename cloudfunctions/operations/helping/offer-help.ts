import { DAY_MS } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { itemToShareOut } from '../../services/helping/trusted';
import { derivedId } from '../../services/fingerprint';
import { letterCode } from '../../services/receipts/receipt';
import { addHelper, findHelper, helpersOf } from '../../store/item-helpers';

/** Long enough to hand it on in the village. */
const VALID_MS = 7 * DAY_MS;
const AT_ONCE_MAX = 3;

export const offerHelp: Handler<'offerHelp'> = async ({ no, relation }, call) => {
  const item = await itemToShareOut(no, call);
  if (isRefusal(item)) return item;
  const { key, now, session } = call;
  const code = letterCode(`helper:${item._id}:${key}`);
  const id = derivedId('helper', code);
  const repeated = await findHelper(id);
  if (repeated) return { code, expiresAt: repeated.expiresAt };
  const open = (await helpersOf(item._id)).filter(
    ({ state, expiresAt }) => state === 'helping' || (state === 'offered' && expiresAt > now),
  );
  if (open.length >= AT_ONCE_MAX) return refuse('too_many_helpers', { maximum: AT_ONCE_MAX });
  const expiresAt = now + VALID_MS;
  await addHelper({
    _id: id,
    itemId: item._id,
    no,
    relation,
    state: 'offered',
    offeredAt: now,
    offeredBy: session.membership?.id,
    expiresAt,
  });
  return { code, expiresAt };
};
