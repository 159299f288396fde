import type { NoticeCode } from './codes';
import type { NoticeData, NoticeText, NoticeWording } from './notice-data';
import { DISPUTE_TEXTS } from './texts-dispute';
import { MEMBER_TEXTS } from './texts-member';
import { RESIDENT_TEXTS } from './texts-resident';
import { STAFF_TEXTS } from './texts-staff';

export type RenderedNotice = NoticeText & { version: number };

const TEXTS: Record<NoticeCode, NoticeWording> = { ...RESIDENT_TEXTS, ...STAFF_TEXTS, ...MEMBER_TEXTS };

export function renderNotice(code: NoticeCode, data: NoticeData): RenderedNotice {
  const { version, say } = TEXTS[code];
  const own = data.dispute ? DISPUTE_TEXTS[code]?.(data) : null;
  return { version, ...(own ?? say(data)) };
}
