import { dayOf, timeOf } from '../common/shanghai';
import type { ErrorCode, ErrorData } from '../error/catalogue';
import { dayLabel } from './dates';
import { say, type ErrorWords } from './error-words';
import { ROLE_WORD } from './roles';

type MemberCode = Extract<
  ErrorCode,
  | 'deployment_code_unknown'
  | 'deployment_code_used'
  | 'deployment_code_expired'
  | 'administrator_there'
  | 'invitation_unknown'
  | 'invitation_guessed'
  | 'invitation_used'
  | 'invitation_revoked'
  | 'invitation_expired'
  | 'invitation_is_yours'
  | 'invitation_not_out'
  | 'seat_taken'
  | 'seat_gone'
  | 'seat_free'
  | 'seat_is_theirs'
  | 'seat_is_personal'
  | 'member_not_found'
  | 'last_administrator'
  | 'roles_apart'
  | 'phone_required'
  | 'phone_not_theirs'
  | 'phone_not_on_roster'
  | 'stand_in_days'
  | 'stand_in_overlaps'
  | 'stand_in_absent'
  | 'stand_in_elsewhere'
  | 'stand_in_not_found'
>;

const expired = ({ at }: { at: number }) => `${dayLabel(dayOf(at))} ${timeOf(at)} 过期了`;

/** Refusals around who may act here. */
export const MEMBER_ERRORS: { [Code in MemberCode]: (data: ErrorData[Code]) => ErrorWords } = {
  deployment_code_unknown: () =>
    say('这个开通码不对。', '照部署时屏幕上打的再核对一遍，十二个字母和数字，分三段。'),
  deployment_code_used: () => say('这个开通码用过了。', '一个码只开通一次。请部署的人再打一个。'),
  deployment_code_expired: (data) => say(`这个开通码${expired(data)}。`, '请部署的人再打一个，打出来就用。'),
  administrator_there: () => say('这里已经有管理员了。', '请那位管理员在“成员”里邀请您。'),
  invitation_unknown: () =>
    say('没有这个邀请码。', '照给您的再核对一遍：三样东西，两位数字。或者请管理员再发一个。'),
  invitation_guessed: () => say('输错的次数多了，今天先歇一歇。', '明天再输，或者扫管理员给您的码。'),
  invitation_used: () => say('这个邀请码已经有人用过了。', '不是您用的话，请马上告诉管理员。'),
  invitation_revoked: () => say('这个邀请码作废了。', '管理员可能换了新的，请问他要。'),
  invitation_expired: (data) => say(`这个邀请码${expired(data)}。`, '请管理员再发一个，七天里用。'),
  invitation_is_yours: () => say('自己不能给自己加身份。', '请另一位管理员来办。'),
  invitation_not_out: () => say('这个岗位没有发出去的邀请码。', '给您换成最新的。'),
  seat_taken: () => say('这个岗位已经有人了。', '要换人的话，请管理员在“成员”里换。'),
  seat_gone: () => say('名册里没有这个岗位了。', '请问管理员，您现在是哪个岗位。'),
  seat_free: () => say('这个岗位现在没有人。', '给您换成最新的。'),
  seat_is_theirs: ({ name }) => say(`这个岗位已经是${name}的。`, '请另选一位。'),
  seat_is_personal: () => say('代表的身份是本人的，不能转给别人。', '换了代表，请在名册里换。'),
  member_not_found: () => say('没找到这个岗位。', '回到“成员”里另选一个。'),
  last_administrator: () => say('这是最后一位管理员。', '先请另一位管理员进来，再停这一位。'),
  roles_apart: ({ role, other }) =>
    say(
      `${ROLE_WORD[role]}和${ROLE_WORD[other]}不能是同一个人。`,
      '请另外一位来当，或者先停掉原来那个身份。',
    ),
  phone_required: ({ tail }) =>
    say('这里要核对一下电话。', `请点“用微信的电话认一下”，名册上的尾号是 ${tail}。`),
  phone_not_theirs: ({ tail }) =>
    say(
      `您微信的电话和名册上的对不上，名册上的尾号是 ${tail}。`,
      '换了号的话，请人大办核对后给您再发一个码，不用再认电话。',
    ),
  phone_not_on_roster: () =>
    say('名册上没有您的电话，没法核对。', '请人大办核对后给您再发一个码，不用再认电话。'),
  stand_in_days: ({ maximum }) =>
    say(`要从前一天选到后一天，最长 ${maximum} 天。`, '请重选日子；不回来了的话，请管理员换人。'),
  stand_in_overlaps: ({ name, fromDay, untilDay }) =>
    say(`${dayLabel(fromDay)}到${dayLabel(untilDay)}已经请${name}替了。`, '请错开日子，或者先停掉那一段。'),
  stand_in_absent: ({ name }) => say(`${name}那几天也不在。`, '请另选一位。'),
  stand_in_elsewhere: () => say('只能请同一个单位的同事替。', '要请别的单位的人，请管理员来办。'),
  stand_in_not_found: () => say('没找到这一段替班。', '可能已经停了，给您换成最新的。'),
};
