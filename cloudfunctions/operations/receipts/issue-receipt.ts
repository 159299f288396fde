import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { itemSeenBy } from '../../services/item/show-item';
import { giveReceipt } from '../../services/receipts/receipt';

export const issueReceipt: Handler<'issueReceipt'> = async ({ no }, call) => {
  const seen = await itemSeenBy(no, call);
  if (isRefusal(seen)) return seen;
  const { item } = seen;
  // Whoever spoke themselves has the app; a paper would be a second key to it.
  if (!item.onBehalf) return refuse('receipt_not_needed', {});
  const by = call.session.membership?.id ?? '';
  const receipt = await giveReceipt(item._id, { key: call.key, by, at: call.now });
  return { no, receipt, createdAt: item.createdAt };
};
