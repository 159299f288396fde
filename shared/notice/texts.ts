import type { NoticeCode } from './codes';
import type { NoticeData, NoticeText, NoticeWording } from './notice-data';
import { RESIDENT_TEXTS } from './texts-resident';
import { STAFF_TEXTS } from './texts-staff';

export type RenderedNotice = NoticeText & { version: number };

const TEXTS: Record<NoticeCode, NoticeWording> = { ...RESIDENT_TEXTS, ...STAFF_TEXTS };

export function renderNotice(code: NoticeCode, data: NoticeData): RenderedNotice {
  const { version, say } = TEXTS[code];
  return { version, ...say(data) };
}
