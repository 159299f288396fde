import { NOTICES, type NoticeCode, type Recipient } from './codes';

const INBOX = 'pages/notices/index';

const CALLS = 'packages/staff/pages/calls/index';

const HEALTH = 'packages/administrator/pages/health/index';
const RULES = 'packages/rules/pages/list/index';
const ME = 'pages/me/index';

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
export function pageOf(code: NoticeCode, { to, no }: { to: Recipient; no: string }): string {
  const { link } = NOTICES[code];
  if (link === 'calls') return CALLS;
  if (link === 'health') return HEALTH;
  if (link === 'rules') return RULES;
  if (link === 'me') return ME;
  return `${link === 'common_issue' ? COMMON_ISSUE : ITEM_PAGE[to]}?no=${encodeURIComponent(no)}`;
}

export const DIGEST_PAGE = INBOX;
