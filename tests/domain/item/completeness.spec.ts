import { completenessOf, missingFacts } from '@shared/item/completeness';
import type { Item } from '@shared/item/item';
import type { ItemState } from '@shared/item/states';
import { itemIn, NOW } from '../support/machine';
import { aPlace } from '../support/place';
import { replied } from '../support/replied';

/** 五有. */
const FIVE = aPlace({
  completeness: [
    { label: '登记', fact: 'registered' },
    { label: '反映', fact: 'reflected' },
    { label: '处理', fact: 'handled' },
    { label: '结果', fact: 'resulted' },
    { label: '反馈', fact: 'fed_back' },
  ],
});

const there = (state: ItemState, change: Partial<Item> = {}): string =>
  completenessOf(itemIn(state, change), FIVE)
    .map(({ done }) => (done ? '●' : '○'))
    .join('');

const OUTCOME = { outcome: { measures: [], funds: [], households: 3 } };

describe('the five that an item must have', () => {
  it.each<[string, string, string]>([
    ['just come, with its station', there('submitted', { deputyId: undefined }), '●○○○○'],
    ['just come, for a deputy', there('submitted'), '●●○○○'],
    [
      'come back to be screened, after a unit had it',
      there('submitted', { deputyId: undefined, assignedAt: NOW }),
      '●●●○○',
    ],
    ['with a deputy', there('with_deputy', { deputyId: undefined }), '●●○○○'],
    ['with a unit', there('assigned'), '●●●○○'],
    ['answered, and nobody has seen it', there('reply_review'), '●●●○○'],
    ['answered at once', there('triage', replied({ by: 'deputy' })), '●●●●○'],
    ['answered, done', there('replied'), '●●●●●'],
    ['answered, refused for good', there('replied', replied({ resultClass: 'D' })), '●●●●●'],
    ['answered, to be done', there('replied', replied({ resultClass: 'B' })), '●●●○●'],
    ['answered, not now', there('replied', replied({ resultClass: 'C' })), '●●●○●'],
    [
      'answered, to be done, with figures',
      there('replied', { ...replied({ resultClass: 'B' }), ...OUTCOME }),
      '●●●●●',
    ],
    ['closed', there('closed'), '●●●●●'],
    ['closed, to be done', there('closed', replied({ resultClass: 'B' })), '●●●○●'],
    ['closed without an answer', there('closed', { reply: undefined, assignedAt: undefined }), '●●○○○'],
    ['closed, figures but no answer', there('closed', { reply: undefined, ...OUTCOME }), '●●●○○'],
    [
      'judged, and its promise has fallen due',
      there('in_progress', {
        ...replied({ resultClass: 'B' }),
        rating: { satisfaction: 'satisfied', resolved: true, at: NOW },
      }),
      '●●●○●',
    ],
    ['declined', there('declined', { deputyId: undefined }), '●●○○○'],
  ])('%s', (_what, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it('are named where they are missing', () => {
    expect(missingFacts(itemIn('assigned'), FIVE)).toEqual(['结果', '反馈']);
    expect(missingFacts(itemIn('closed'), FIVE)).toEqual([]);
  });

  it('are not counted in a place that does not', () => {
    expect([completenessOf(itemIn('closed'), aPlace()), missingFacts(itemIn('closed'), aPlace())]).toEqual([
      [],
      [],
    ]);
  });
});
