import { askedOf, isLikeName } from '@shared/search/asked';
import { dueSpan } from '@shared/search/filter';
import { piecesOf, runsOf } from '@shared/search/reading';
import { defaultViews } from '@shared/search/views';
import { OPERATIONS } from '@shared/contract/operations';
import { ROLES } from '@shared/permission/roles';

describe('what somebody types into the one field', () => {
  it.each([
    ['QH260924-7KFXF', { by: 'number', no: 'QH260924-7KFXF' }],
    [' qh260924 7kfxf ', { by: 'number', no: 'QH260924-7KFXF' }],
    ['ＱＨ２６０９２４７ＫＦＸＦ', { by: 'number', no: 'QH260924-7KFXF' }],
    ['13800001234', { by: 'phone', phone: '13800001234' }],
    ['+86 138-0000-1234', { by: 'phone', phone: '13800001234' }],
    ['０９１４ 4321000', { by: 'phone', phone: '09144321000' }],
    ['路灯', { by: 'words', runs: ['路灯'], pieces: ['路灯'] }],
    ['路灯，小学', { by: 'words', runs: ['路灯', '小学'], pieces: ['路灯', '小学'] }],
    ['K102 路车', { by: 'words', runs: ['k102', '路车'], pieces: ['k102', '路车'] }],
    ['上学路积水', { by: 'words', runs: ['上学路积水'], pieces: ['上学', '学路', '路积', '积水'] }],
    ['路\u200b灯', { by: 'words', runs: ['路灯'], pieces: ['路灯'] }],
    ['井 路灯', { by: 'words', runs: ['井', '路灯'], pieces: ['路灯'] }],
    ['井', { by: 'nothing', why: 'short' }],
    ['', { by: 'nothing', why: 'empty' }],
    ['，。！？', { by: 'nothing', why: 'empty' }],
    ['😀👍', { by: 'nothing', why: 'empty' }],
    ['\u0000\u0007', { by: 'nothing', why: 'empty' }],
    ['610125199001011234', { by: 'nothing', why: 'empty' }],
    ['水'.repeat(41), { by: 'nothing', why: 'long' }],
  ])('%p is %j', (text, asked) => {
    expect(askedOf(text)).toEqual(asked);
  });

  it('takes operators of a database for the words that they are', () => {
    expect(askedOf('{"$ne":1}')).toEqual({ by: 'words', runs: ['ne', '1'], pieces: ['ne', '1'] });
    expect(askedOf('.*路灯|$where')).toEqual({
      by: 'words',
      runs: ['路灯', 'where'],
      pieces: ['路灯', 'where'],
    });
  });

  it('finds nobody by a long number that stands in a text', () => {
    expect(runsOf('我的电话是13800001234').flatMap(piecesOf)).toEqual(['我的', '的电', '电话', '话是']);
  });

  it.each([
    ['王小明', true],
    ['欧阳小明', true],
    ['王', false],
    ['王小明 李四', false],
    ['Wang', false],
    ['说了很长的一句话不是名字', false],
  ])('%p may be a whole name: %p', (text, may) => {
    expect(isLikeName(text)).toBe(may);
  });
});

describe('a date that is asked for', () => {
  /** Wednesday 25 November 2026, 10:00 in Shanghai. */
  const now = Date.UTC(2026, 10, 25, 2);

  it('is past, within three days, or between two', () => {
    expect(dueSpan({}, now)).toBeUndefined();
    expect(dueSpan({ due: 'overdue' }, now)).toEqual({ from: 0, until: now });
    expect(dueSpan({ due: 'soon' }, now)).toEqual({ from: now, until: Date.UTC(2026, 10, 28, 16) });
    expect(dueSpan({ due: 'days', dueFrom: '2026-12-01', dueTo: '2026-12-02' }, now)).toEqual({
      from: Date.UTC(2026, 10, 30, 16),
      until: Date.UTC(2026, 11, 2, 16),
    });
  });
});

describe('views that everybody of a role has', () => {
  it('has some for each who may search, each with a filter that the contract takes', () => {
    const { caller, input } = OPERATIONS.searchItems;
    for (const role of ROLES.filter((one) => (caller as readonly string[]).includes(one))) {
      const views = defaultViews(role);
      expect([role, views.length >= 3]).toEqual([role, true]);
      for (const { name, filter, text } of views) {
        expect([name, input.safeParse({ text, filter }).success]).toEqual([name, true]);
        expect(Object.keys(filter)).not.toEqual([]);
      }
    }
  });
});
