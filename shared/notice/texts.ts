import type { NoticeCode } from './codes';
import type { NoticeData, NoticeText, NoticeWording } from './notice-data';
import { DISPUTE_TEXTS } from './texts-dispute';
import { MEMBER_TEXTS } from './texts-member';
import { RESIDENT_TEXTS } from './texts-resident';
import { STAFF_TEXTS } from './texts-staff';

export type RenderedNotice = NoticeText & { version: number };

const TEXTS: Record<NoticeCode, NoticeWording> = { ...RESIDENT_TEXTS, ...STAFF_TEXTS, ...MEMBER_TEXTS };

/** `added`: a sentence of the place's own at the end. What the notice has to say, it says in any case. */
export function renderNotice(code: NoticeCode, data: NoticeData, added = ''): RenderedNotice {
  const { version, say } = TEXTS[code];
  const own = data.dispute ? DISPUTE_TEXTS[code]?.(data) : null;
  const text = own ?? say(data);
  return { version, ...text, body: `${text.body}${added}` };
}
