import type { MemberEventType, UnbindReason } from '../members/event';
import type { MemberEventView, SeatFace } from '../members/views';
import type { Role } from '../permission/roles';
import { dayInSentence } from './dates';
import { ROLE_WORD } from './roles';

/** Why somebody no longer sits there, as it stands in a sentence. */
export const UNBIND_WORD: Record<UnbindReason, string> = {
  left: '不在这里干了',
  lost_phone: '手机丢了',
  moved: '换了岗位',
  mistake: '加错了人',
  security: '为了安全先停用',
};

/** `县交通运输局经办人伍小禾`. */
export const seatCalled = (title: string, roleWord: string, name: string): string => {
  // A title may say the role itself: 县人大代表.
  const role = title.endsWith(roleWord) ? '' : roleWord;
  return `${title}${role}${name}`;
};

/** Who it is by when a day came and nobody did anything. */
export const BY_ITSELF_WORD = '到日子自己停';

/** Whoever held a code that was meant for somebody else. */
export const NOBODY_WORD = '拿到码的人';

export const FACE_WORD: Record<SeatFace, string> = {
  free: '还没请',
  invited: '请了，没进来',
  in: '进来了',
  locked: '锁着',
};

const days = ({ fromDay = '', untilDay = '' }: MemberEventView['data']) =>
  fromDay === untilDay ? dayInSentence(fromDay) : `${dayInSentence(fromDay)}到${dayInSentence(untilDay)}`;
const other = ({ data }: MemberEventView) => data.other ?? '同事';
const month = ({ data }: MemberEventView) => `${Number((data.month ?? '').slice(5))} 月`;

/** What was done, without by whom. */
const DONE: Record<MemberEventType, (event: MemberEventView) => string> = {
  administrator_began: () => '用开通码成了第一位管理员',
  invited: ({ data }) => (data.withoutPhone ? '发了邀请码，不用认电话' : '发了邀请码'),
  invitation_revoked: () => '邀请码作废了',
  invitation_declined: () => '邀请码给错了人，作废了',
  joined: () => '用邀请码进来了',
  unbound: ({ data }) => `身份停用了${data.reason === undefined ? '' : `，${UNBIND_WORD[data.reason]}`}`,
  transferred: (event) => `换成${other(event)}`,
  locked: () => '先锁上了',
  unlocked: () => '又打开了',
  stand_in_set: (event) => `${days(event.data)}由${other(event)}替`,
  stand_in_ended: (event) => `${other(event)}不替了`,
  stand_in_over: (event) => `${other(event)}替的日子到了`,
  duty_set: (event) => `${month(event)}的值班表变了`,
};

export const eventDone = (event: MemberEventView): string => DONE[event.type](event);

export const eventBy = ({ by }: MemberEventView): string =>
  by.title === '' ? by.name : `${by.title}${by.name}`;

/** `县交通运输局，经办人`; a title that says the role already says it once: `县人大代表`. */
export const standingWords = (title: string, role: Role): string =>
  title.endsWith(ROLE_WORD[role]) ? title : `${title}，${ROLE_WORD[role]}`;
