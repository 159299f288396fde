import * as z from 'zod';
import { grantConsent, voidConsents } from '../../store/consents';
import { templateKeyOf } from '../notify/template-ids';

const entry = z.object({
  TemplateId: z.string().min(1).max(100),
  SubscribeStatusString: z.string().optional(),
  ErrorCode: z.union([z.string(), z.number()]).optional(),
});

/** The platform sends `List` as an object for one template and as an array for several (PLATFORM.md §5). */
export const subscriptionEvent = z.object({
  Event: z.enum(['subscribe_msg_popup_event', 'subscribe_msg_change_event', 'subscribe_msg_sent_event']),
  FromUserName: z.string().min(1).max(64),
  CreateTime: z.union([z.string(), z.number()]),
  List: z.union([entry, z.array(entry).max(20)]).optional(),
  SubscribeMsgPopupEvent: z
    .union([z.object({ List: z.union([entry, z.array(entry)]) }), z.array(entry)])
    .optional(),
});

type SubscriptionEvent = z.infer<typeof subscriptionEvent>;
type Entry = z.infer<typeof entry>;

/** Settles the consent ledger: an accepted request is one push, a template switched off is none. */
export async function onSubscription(event: SubscriptionEvent): Promise<number> {
  let settled = 0;
  for (const [index, one] of entriesOf(event).entries()) {
    // Not one of the deployment's: then it is one that a place applied for itself, which the ledger knows by its id.
    const template = templateKeyOf(one.TemplateId) ?? one.TemplateId;
    settled += 1;
    const openid = event.FromUserName;
    if (event.Event === 'subscribe_msg_popup_event') {
      const eventId = `${event.CreateTime}.${index}.${one.TemplateId}`;
      if (one.SubscribeStatusString === 'accept') await grantConsent(openid, template, eventId);
    } else if (event.Event === 'subscribe_msg_change_event') {
      if (one.SubscribeStatusString === 'reject') await voidConsents(openid, template);
    } else if (Number(one.ErrorCode ?? 0) !== 0) {
      await voidConsents(openid, template);
    }
  }
  return settled;
}

function entriesOf(event: SubscriptionEvent): Entry[] {
  const popup = event.SubscribeMsgPopupEvent;
  const list = event.List ?? (Array.isArray(popup) ? popup : popup?.List) ?? [];
  return Array.isArray(list) ? list : [list];
}
