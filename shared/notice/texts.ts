import type { NoticeCode } from './codes';
import type { NoticeData } from './notice-data';
import { RESIDENT_TEXTS } from './texts-resident';
import { STAFF_TEXTS } from './texts-staff';

/** What one notice says: `title` and `body` in the inbox, `phrase` and `thing` in WeChat's fields. */
export interface NoticeText {
  title: string;
  body: string;
  /** At most five Chinese characters, nothing else (WeChat's `phrase`). */
  phrase: string;
  /** Cut to 20 characters where it is sent. */
  thing: string;
}

/** A version is raised with every change of words, so that what a person was sent can be told years later. */
export interface NoticeWording {
  version: number;
  say: (data: NoticeData) => NoticeText;
}

export type RenderedNotice = NoticeText & { version: number };

const TEXTS: Record<NoticeCode, NoticeWording> = { ...RESIDENT_TEXTS, ...STAFF_TEXTS };

export function renderNotice(code: NoticeCode, data: NoticeData): RenderedNotice {
  const { version, say } = TEXTS[code];
  return { version, ...say(data) };
}
