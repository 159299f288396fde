import { momentOf } from '@shared/common/shanghai';
import type { CommandData } from '@shared/item/commands';
import { keyIssueList, sessionList } from '@shared/item/marked-lists';
import { facetsOf } from '@shared/search/findable';
import { after, deputy, give, itemIn, NOW, office, resident, station, unit, VALID } from '../support/machine';
import { aPlace } from '../support/place';

const tags = [
  { id: 'suyuan', label: '诉源治理' },
  { id: 'yanglao', label: '社区养老' },
];
const place = aPlace({
  tags,
  linkedSources: [{ id: 'audit', label: '审计' }],
  station: { keyIssuesPerQuarter: [1, 2] },
  congressSessions: [{ id: 's5_3', term: 5, sessionNo: 3, fromDay: '2026-01-20' }],
});
const world = { place };
const codeOf = (decision: ReturnType<typeof give>) => (decision.ok ? 'granted' : decision.refusal.code);
const NEXT_QUARTER = momentOf('2026-10-09', '10:00');

describe('tags', () => {
  const mark = (data: CommandData['mark'], who = office, item = itemIn('in_progress')) =>
    give(item, who, 'mark', data, NOW, world);

  it('are set by station and office, all at once, and taken off again', () => {
    const tagged = after(itemIn('in_progress'), station, 'mark', { tags: ['suyuan'] }, NOW, world);
    expect(tagged.tags).toEqual(['suyuan']);
    expect(after(tagged, office, 'mark', { tags: [] }, NOW, world).tags).toBeUndefined();
  });

  it.each([
    ['one that the place does not have', { tags: ['unheard'] }, 'tag_unknown'],
    ['a supervision that the place does not have', { linked: { source: 'press' } }, 'linked_source_unknown'],
    ['what it has already', {}, 'nothing_changes'],
    ['none where there was none', { tags: [], linked: null }, 'nothing_changes'],
  ])('refuse %s', (_what, data, code) => {
    expect(codeOf(mark(data))).toBe(code);
  });

  it('are nobody’s in a place without any', () => {
    expect(codeOf(give(itemIn('in_progress'), office, 'mark', { tags: [] }))).toBe('tags_not_here');
  });

  it('leave the supervision as it is, which the office alone sets and takes off', () => {
    const linked = { source: 'audit', reference: '审计报告第 12 号' };
    expect(codeOf(mark({ linked }, station))).toBe('linked_by_office');
    const from = after(itemIn('in_progress'), office, 'mark', { linked }, NOW, world);
    expect(after(from, station, 'mark', { tags: ['yanglao'] }, NOW, world)).toMatchObject({
      tags: ['yanglao'],
      linked,
    });
    expect(after(from, office, 'mark', { linked: null }, NOW, world).linked).toBeUndefined();
  });

  it('are by what it is found', () => {
    const both = { tags: ['suyuan', 'yanglao'], linked: { source: 'audit' } };
    const item = after(itemIn('in_progress'), office, 'mark', both, NOW, world);
    expect(facetsOf(item, [])).toEqual(
      expect.arrayContaining([
        ['tag', 'suyuan'],
        ['tag', 'yanglao'],
        ['linked', 'audit'],
      ]),
    );
  });
});

describe('a key issue of a quarter', () => {
  const Q3 = { quarter: '2026-Q3' };
  const chosen = () => after(itemIn('in_progress'), station, 'choose_key_issue', Q3, NOW, world);

  it('stands in the lists of its quarter, of the place and of its station', () => {
    expect(chosen().keyIssueOf).toEqual(['2026-Q3']);
    expect(chosen().lists).toEqual(
      expect.arrayContaining([
        keyIssueList('test', '2026-Q3', 'chosen'),
        keyIssueList('test/station/s1', '2026-Q3', 'chosen'),
      ]),
    );
    expect(chosen().lists.filter((list) => list.includes('#key:'))).toHaveLength(2);
  });

  it('is chosen once a quarter, and again in the next', () => {
    expect(codeOf(give(chosen(), station, 'choose_key_issue', Q3, NOW, world))).toBe('key_issue_already');
    const again = { quarter: '2026-Q4' };
    expect(after(chosen(), station, 'choose_key_issue', again, NEXT_QUARTER, world).keyIssueOf).toEqual([
      '2026-Q3',
      '2026-Q4',
    ]);
  });

  it('is chosen and dropped for this quarter alone', () => {
    expect(
      codeOf(give(itemIn('in_progress'), station, 'choose_key_issue', { quarter: '2026-Q2' }, NOW, world)),
    ).toBe('key_issue_quarter_over');
    const late = { ...Q3, text: '换一件更急的。' };
    expect(codeOf(give(chosen(), station, 'drop_key_issue', late, NEXT_QUARTER, world))).toBe(
      'key_issue_not_now',
    );
  });

  it('is dropped for a reason that is kept', () => {
    expect(codeOf(give(chosen(), station, 'drop_key_issue', { ...Q3, text: ' ' }, NOW, world))).toBe(
      'text_too_short',
    );
    const dropped = give(chosen(), office, 'drop_key_issue', { ...Q3, text: '换一件更急的。' }, NOW, world);
    expect(dropped).toMatchObject({ ok: true, event: { texts: { text: '换一件更急的。' } } });
    const item = after(chosen(), office, 'drop_key_issue', { ...Q3, text: '换一件更急的。' }, NOW, world);
    expect([item.keyIssueOf, item.lists.some((list) => list.includes('#key:'))]).toEqual([undefined, false]);
  });

  it('is solved once it is closed and whoever spoke says so; what a deputy saw stands beside it', () => {
    const keyLists = (item: { lists: string[] }) =>
      item.lists.filter((list) => list.startsWith('test#key:')).map((list) => list.split(':')[2]);
    const answered = itemIn('replied', { keyIssueOf: ['2026-Q3'] });
    const bad = { resolved: false, satisfaction: 'dissatisfied', reason: 'not_solved' } as const;
    expect(keyLists(after(answered, resident, 'rate', VALID.rate, NOW, world))).toEqual(['chosen', 'solved']);
    expect(keyLists(after(answered, resident, 'rate', bad, NOW, world))).toEqual(['chosen']);
    const closed = itemIn('closed', { keyIssueOf: ['2026-Q3'], rating: undefined });
    expect(keyLists(after(closed, deputy, 'verify', VALID.verify, NOW, world))).toEqual([
      'chosen',
      'verified',
    ]);
  });

  it('is not there in a place without them', () => {
    expect(codeOf(give(itemIn('in_progress'), station, 'choose_key_issue', Q3))).toBe('key_issues_not_here');
  });

  it('is chosen by nobody but the station', () => {
    for (const who of [office, unit, deputy])
      expect(codeOf(give(itemIn('in_progress'), who, 'choose_key_issue', Q3, NOW, world))).toBe(
        'not_allowed',
      );
  });
});

describe('a suggestion of a meeting of the congress', () => {
  const brought = (change: Partial<CommandData['submit']> = {}) =>
    give(
      null,
      deputy,
      'submit',
      { ...VALID.submit, kind: 'suggestion', congressSession: 's5_3', ...change },
      NOW,
      world,
    );

  it('is brought by a deputy, to a meeting that the place knows', () => {
    expect(codeOf(brought())).toBe('granted');
    expect(codeOf(brought({ congressSession: 's9_9' }))).toBe('congress_session_unknown');
    expect(codeOf(brought({ kind: 'oversight_opinion' }))).toBe('congress_session_unknown');
  });

  it('is counted as brought, answered, closed and solved, and not at all once it was not taken', () => {
    const of = (state: Parameters<typeof itemIn>[0], change = {}) =>
      after(
        itemIn(state, { congressSession: 's5_3', kind: 'suggestion', ...change }),
        office,
        'mark',
        { tags: ['suyuan'] },
        NOW,
        world,
      ).lists.filter((list) => list.includes('#session:'));
    const list = (figure: 'brought' | 'answered' | 'closed' | 'solved') =>
      sessionList('test', 's5_3', figure);
    expect(of('in_progress')).toEqual([list('brought')]);
    expect(of('replied')).toEqual([list('brought'), list('answered')]);
    expect(of('closed')).toEqual([list('brought'), list('answered'), list('closed'), list('solved')]);
    for (const state of ['declined', 'withdrawn', 'merged'] as const) expect(of(state)).toEqual([]);
  });
});
