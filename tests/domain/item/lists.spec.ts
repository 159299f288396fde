import type { Item } from '@shared/item/item';
import { listsOf } from '@shared/item/lists';
import type { ItemState } from '@shared/item/states';
import { after, deputy, itemIn as item, NOW, unit } from '../support/machine';

/** The lists in which it stands. */
const lists = (of: Item): string[] => listsOf(of).sort();
const seen = (state: ItemState, change: Partial<Item>): string[] => lists(item(state, change));

describe('the lists beside the queue', () => {
  it('a small matter stands with the office, its station and its deputy while it is open', () => {
    expect(seen('triage', { kind: 'micro_matter' })).toEqual([
      'test/deputy/d1#micro',
      'test/office#micro',
      'test/station/s1#micro',
    ]);
    expect(seen('triage', { kind: 'micro_matter', deputyId: undefined })).toEqual([
      'test/office#micro',
      'test/station/s1#micro',
    ]);
    expect(seen('closed', { kind: 'micro_matter' })).toEqual([]);
  });

  it('a voice stands in none of them', () => {
    expect(seen('triage', {})).toEqual([]);
  });

  it('an extension that nobody decided stands with the office, a deputy’s as well as a unit’s', () => {
    const asked = { extension: { seq: 3, amount: 2, at: NOW } };
    expect(seen('in_progress', asked)).toEqual([
      'test#policy/std',
      'test/office#extension',
      'test/unit/slj#co',
    ]);
    expect(seen('with_deputy', asked)).toEqual(['test/office#extension']);
    expect(seen('reply_review', asked)).toEqual(['test#policy/std', 'test/unit/slj#co']);
    const refused = { extension: { ...asked.extension, granted: false } };
    expect(seen('with_deputy', refused)).toEqual([]);
  });

  it('who helps finds what they owe and, while the unit works, what they gave', () => {
    const given = item('in_progress', { coHandlerIds: ['slj', 'zjj'] });
    expect(lists(given)).toEqual(['test#policy/std', 'test/unit/slj#co', 'test/unit/zjj#co_given']);
    expect(lists(after(given, unit, 'reply'))).toEqual([
      'test#policy/std',
      'test/unit/slj#co',
      'test/unit/zjj#co_given',
    ]);
    expect(seen('replied', { coHandlerIds: ['slj'], coWaiting: ['test/unit/slj'] })).toEqual([]);
  });

  it('the unit that sat in a session finds it until it was answered or given to somebody', () => {
    const session = { sessionUnitId: 'jtj', assignedAt: undefined };
    expect(seen('triage', session)).toEqual(['test/unit/jtj#session']);
    expect(seen('with_deputy', session)).toEqual([]);
    expect(seen('triage', { ...session, assignedAt: NOW })).toEqual([]);
    expect(seen('triage', { ...session, round: 2 })).toEqual([]);
  });

  it('what was proposed for the board waits with the office until somebody said no', () => {
    const proposed = { publication: { state: 'proposed' as const, seq: 3, at: NOW } };
    expect(seen('closed', proposed)).toEqual(['test/office#publication']);
    expect(seen('closed', { ...proposed, publicationObjected: true })).toEqual([]);
    expect(seen('closed', { publication: { ...proposed.publication, state: 'published' } })).toEqual([]);
  });

  it('what is promised by a policy stands under it while it is open', () => {
    expect(seen('assigned', { coWaiting: [], coHandlerIds: [] })).toEqual(['test#policy/std']);
    const { due } = item('assigned');
    expect(seen('closed', { due })).toEqual([]);
  });

  it.each<[string, Partial<Item>]>([
    ['the promise', { due: perhaps() }],
    ['the step', { stepDue: perhaps() }],
    ['the helpers’ day', { coDue: perhaps() }],
  ])('what is counted without a calendar is found again: %s', (_what, change) => {
    expect(seen('closed', change)).toEqual(['test#provisional']);
    const sure = Object.fromEntries(
      Object.entries(change).map(([name, due]) => [name, { ...(due as object), provisional: false }]),
    );
    expect(seen('closed', sure)).toEqual([]);
  });

  it('what became part of another, and what two see differently', () => {
    expect(seen('merged', {})).toEqual(['parent-1#merged']);
    expect(
      lists(after(item('closed'), deputy, 'verify', { solved: false, text: '还是积水。', photos: [] })),
    ).toEqual(['test#disputed']);
  });
});

function perhaps(): NonNullable<Item['due']> {
  return { at: NOW, from: NOW, allowance: { amount: 1, unit: 'day' }, policyId: 'std', provisional: true };
}
