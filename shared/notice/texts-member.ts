import type { MemberEventType } from '../members/event';
import { dayInSentence } from '../wording/dates';
import { seatCalled, UNBIND_WORD } from '../wording/members';
import { ROLE_WORD } from '../wording/roles';
import type { NoticeCode } from './codes';
import { office } from './names';
import type { NoticeData, NoticeText, NoticeWording } from './notice-data';

type MemberCode = Extract<NoticeCode, 'N33' | 'N34' | 'N35'>;
type Seat = NonNullable<NoticeData['seat']>;
type Say = (seat: Seat, data: NoticeData) => NoticeText;

const text = (title: string, body: string, thing = title): NoticeText => ({
  title,
  body,
  phrase: title.slice(0, 5),
  thing,
});

const called = ({ whom }: Seat) => seatCalled(whom.title, ROLE_WORD[whom.role], whom.name);
const role = ({ whom }: Seat) => seatCalled(whom.title, ROLE_WORD[whom.role], '');
const why = ({ data }: Seat) => (data.reason === undefined ? '' : `原因：${UNBIND_WORD[data.reason]}。`);
const other = ({ data }: Seat) => data.other ?? '同事';
const ask = (data: NoticeData) => `不对的话，请打${office(data)}的电话。`;

const days = ({ data: { fromDay, untilDay } }: Seat, at: number): string => {
  if (fromDay === undefined || untilDay === undefined) return '这几天';
  return fromDay === untilDay
    ? dayInSentence(fromDay, at)
    : `${dayInSentence(fromDay, at)}到${dayInSentence(untilDay, at)}`;
};

const joined: Say = (seat) =>
  seat.as === 'administrator'
    ? text('有人进来了', `${called(seat)}进来了。不认得的话，到“成员”里停用。`, `${seat.whom.name}进来了`)
    : text('您进来了', `您现在是${role(seat)}，到“我的”里换成这个身份就能办事。`, '您有了新的身份');

const unbound: Say = (seat, data) =>
  seat.as === 'administrator'
    ? text('身份停用了', `${called(seat)}的身份停用了。${why(seat)}`, `${seat.whom.name}的身份停用了`)
    : text('身份停用了', `您不再是${role(seat)}了。${why(seat)}${ask(data)}`, '您的一个身份停用了');

const transferred: Say = (seat, data) => {
  if (seat.as === 'who')
    return text(
      '有人接手了',
      `${role(seat)}的事由${other(seat)}接着办，您不用管了。${ask(data)}`,
      '有人接手您的事',
    );
  return seat.as === 'other'
    ? text('您接手了', `${called(seat)}的事由您接着办，到“我的”里换身份。${ask(data)}`, '您接手了一个身份')
    : text('换人了', `${called(seat)}换成了${other(seat)}。`, `${seat.whom.name}换人了`);
};

const locked: Say = (seat, data) =>
  seat.as === 'administrator'
    ? text('先锁上了', `${called(seat)}的身份先锁上了。${why(seat)}`, `${seat.whom.name}的身份锁上了`)
    : text('先锁上了', `您的${role(seat)}身份先锁上了。${why(seat)}${ask(data)}`, '您的一个身份锁上了');

const unlocked: Say = (seat) =>
  seat.as === 'administrator'
    ? text('又能用了', `${called(seat)}的身份又能用了。`, `${seat.whom.name}的身份又能用了`)
    : text('又能用了', `您的${role(seat)}身份又能用了。`, '您的一个身份又能用了');

const declined: Say = (seat) =>
  text(
    '邀请码给错人',
    `有人说自己不是${called(seat)}，这个邀请码作废了。请核对后重新发一个。`,
    `${seat.whom.name}的邀请码给错了人`,
  );

const wrongly = ({ as }: Seat) =>
  as === 'security' ? '不该发的话，请马上问管理员。' : '不该发的话，到“成员”里收回。';

const invited: Say = (seat) =>
  text(
    '发了邀请码',
    `${seat.by}给${called(seat)}${seat.data.together ? '等人' : ''}发了邀请码。${wrongly(seat)}`,
    `给${seat.whom.name}发了邀请码`,
  );

const invitationRevoked: Say = (seat) => {
  const whose = seat.as === 'other' ? '您' : '';
  return text(
    '邀请码收回了',
    `${whose}给${called(seat)}的邀请码，${seat.by}收回了，不能再用。`,
    `${seat.whom.name}的邀请码收回了`,
  );
};

const standInSet: Say = (seat, data) => {
  if (seat.as === 'who')
    return text('有人替您', `${days(seat, data.at)}，${other(seat)}替您办。到日子自己停。`, '有人替您办');
  return seat.as === 'other'
    ? text('您替人办', `${days(seat, data.at)}，您替${called(seat)}办。到日子自己停。`, '您替人办几天')
    : text('有人替班', `${days(seat, data.at)}，${other(seat)}替${called(seat)}办。`, '有人替班');
};

const standInEnded: Say = (seat) => {
  if (seat.as === 'who') return text('不用替了', `${other(seat)}不再替您办了，您接着办。`);
  return seat.as === 'other'
    ? text('不用替了', `不用再替${called(seat)}办了。`)
    : text('不用替了', `${other(seat)}不再替${called(seat)}办了。`);
};

const standInOver: Say = (seat) => {
  const title = '替到日子了';
  if (seat.as === 'who') return text(title, `${other(seat)}替您的日子到了，往后您自己办。`);
  return seat.as === 'other'
    ? text(title, `您替${called(seat)}的日子到了，往后由本人办。`)
    : text(title, `${other(seat)}替${called(seat)}的日子到了，往后由本人办。`);
};

const dutySet: Say = ({ whom, data }) => {
  const month = data.month === undefined ? '' : `${Number(data.month.slice(5))} 月`;
  return text('排班变了', `${whom.title}${month}的值班表变了，轮到谁，新来的事先响谁的手机。`);
};

const WORDS: Partial<Record<MemberEventType, Say>> = {
  administrator_began: joined,
  joined,
  unbound,
  transferred,
  locked,
  unlocked,
  invited,
  invitation_revoked: invitationRevoked,
  invitation_declined: declined,
  stand_in_set: standInSet,
  stand_in_ended: standInEnded,
  stand_in_over: standInOver,
  duty_set: dutySet,
};

/** For what no notice was meant to tell, and for a server that is newer than these words. */
const plain = (title: string): NoticeText => text(title, '到“我的”里看看有什么变了。');

const member = (title: string): NoticeWording => ({
  version: 1,
  say: (data) => (data.seat && WORDS[data.seat.type]?.(data.seat, data)) ?? plain(title),
});

/** Notices about who may act. */
export const MEMBER_TEXTS: Record<MemberCode, NoticeWording> = {
  N33: member('身份变了'),
  N34: member('替班变了'),
  N35: member('排班变了'),
};
