import type { MemberEventType } from '@shared/members/event';
import type { NoticeCode } from '@shared/notice/codes';
import type { NoticeData } from '@shared/notice/notice-data';
import { renderNotice } from '@shared/notice/texts';

type Seat = NonNullable<NoticeData['seat']>;

const body = (code: NoticeCode, type: MemberEventType, as: Seat['as'], data: Seat['data'] = {}) =>
  renderNotice(code, {
    to: 'member',
    no: '',
    title: '',
    placeName: '青禾县',
    officeName: '青禾县人大办',
    at: Date.parse('2026-10-09T09:30:00+08:00'),
    seat: { type, as, data, by: '陆微', whom: { name: '伍小禾', title: '县交通运输局', role: 'handler' } },
  }).body;

describe('what people hear when it changes who may act', () => {
  it('whose seat it is, in their own words', () => {
    expect(body('N33', 'unbound', 'who', { reason: 'moved' })).toBe(
      '您不再是县交通运输局经办人了。原因：换了岗位。不对的话，请打青禾县人大办的电话。',
    );
    expect(body('N33', 'transferred', 'who', { other: '孟小路' })).toBe(
      '县交通运输局经办人的事由孟小路接着办，您不用管了。不对的话，请打青禾县人大办的电话。',
    );
  });

  it('who stands in and who is stood in for, with the days', () => {
    const days = { other: '孟小路', fromDay: '2026-10-12', untilDay: '2026-10-16' };
    expect(body('N34', 'stand_in_set', 'who', days)).toBe(
      '10 月 12 日到10 月 16 日，孟小路替您办。到日子自己停。',
    );
    expect(body('N34', 'stand_in_set', 'other', { ...days, untilDay: '2026-10-12' })).toBe(
      '10 月 12 日，您替县交通运输局经办人伍小禾办。到日子自己停。',
    );
  });

  it('whose invitation was taken back, and who guards the seats', () => {
    expect(body('N33', 'invitation_revoked', 'other')).toBe(
      '您给县交通运输局经办人伍小禾的邀请码，陆微收回了，不能再用。',
    );
    expect(body('N33', 'invited', 'administrator')).toBe(
      '陆微给县交通运输局经办人伍小禾发了邀请码。不该发的话，到“成员”里收回。',
    );
    expect(body('N33', 'invited', 'security', { together: true })).toBe(
      '陆微给县交通运输局经办人伍小禾等人发了邀请码。不该发的话，请马上问管理员。',
    );
  });

  it('when the days of standing in are over, each in their own words', () => {
    expect(body('N34', 'stand_in_over', 'who', { other: '孟小路' })).toBe(
      '孟小路替您的日子到了，往后您自己办。',
    );
    expect(body('N34', 'stand_in_over', 'other', { other: '孟小路' })).toBe(
      '您替县交通运输局经办人伍小禾的日子到了，往后由本人办。',
    );
  });

  it('a role that the title says already is not said twice', () => {
    const whom = { name: '林禾', title: '县人大代表', role: 'deputy' } as const;
    const { body: said } = renderNotice('N33', {
      to: 'member',
      no: '',
      title: '',
      placeName: '青禾县',
      at: 0,
      seat: { type: 'joined', as: 'administrator', data: {}, by: '陆微', whom },
    });
    expect(said).toBe('县人大代表林禾进来了。不认得的话，到“成员”里停用。');
  });
});
