import { NOTICES, type NoticeCode, type Recipient } from './codes';
import type { NoticeData } from './notice-data';

const INBOX = 'pages/notices/index';

const CALLS = 'packages/staff/pages/calls/index';

const HEALTH = 'packages/administrator/pages/health/index';
const RULES = 'packages/rules/pages/list/index';
const CYCLES = 'packages/activities/pages/cycles/index';
const KEY_ISSUES = 'packages/staff/pages/key-issues/index';
const ME = 'pages/me/index';

/** For whoever booked, and for who holds it. */
const RECEPTION = 'packages/public/pages/reception/index';
const HELD_RECEPTION = 'packages/reception/pages/session/index';

const COMMON_ISSUE = 'packages/staff/pages/common-issue/index';

const ITEM_PAGE: Record<Recipient, string> = {
  submitter: 'pages/item/index',
  deputy: 'packages/deputy/pages/voice/index',
  station: 'packages/staff/pages/item/index',
  office: 'packages/staff/pages/item/index',
  unit: 'packages/staff/pages/item/index',
  leader: 'packages/staff/pages/item/index',
  member: 'packages/staff/pages/item/index',
};

/** Page that a tap opens, as `subscribeMessage.send` takes it: no leading slash; it must be in the released app (41030). */
export function pageOf(
  code: NoticeCode,
  { to, no, reception }: Pick<NoticeData, 'to' | 'no' | 'reception'>,
): string {
  const { link } = NOTICES[code];
  if (link === 'calls') return CALLS;
  if (link === 'health') return HEALTH;
  if (link === 'rules') return RULES;
  if (link === 'key_issues') return KEY_ISSUES;
  if (link === 'me') return ME;
  if (link === 'reception') {
    const id = encodeURIComponent(reception?.id ?? '');
    return to === 'submitter'
      ? `${RECEPTION}?placeId=${reception?.placeId ?? ''}&id=${id}`
      : `${HELD_RECEPTION}?id=${id}`;
  }
  if (link === 'cycles') return CYCLES;
  return `${link === 'common_issue' ? COMMON_ISSUE : ITEM_PAGE[to]}?no=${encodeURIComponent(no)}`;
}

export const DIGEST_PAGE = INBOX;
