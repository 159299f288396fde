import { itemIn as item, NOW } from '../support/machine';
import { aPlace } from '../support/place';
import { promisedAndClosed } from '../support/promised';
import { toldWhen } from '../support/told';

const GOVERNMENT = aPlace({
  tiers: [{ id: 'county', label: '县', policyId: 'std', dispatcher: 'government_office' }],
});
const ASKED = { seq: 5, amount: 5, at: NOW };
const BAD = { resolved: false, satisfaction: 'dissatisfied', reason: 'not_solved' } as const;

/** DOMAIN.md §2, column “notices”, with the codes of §4. */
describe('who is told what', () => {
  it.each<[string, () => string[], string]>([
    [
      'admitted in a session',
      () => toldWhen(item('submitted', { sessionUnitId: 'jtj' }), 'station', 'admit', { to: 'triage' }),
      'N14 lead_unit, N12 office, N02 submitter',
    ],
    [
      'answered by a unit in a session',
      () => toldWhen(item('triage', { sessionUnitId: 'jtj' }), 'unit', 'answer_on_spot'),
      'N19 office',
    ],
    ['merged', () => toldWhen(item('submitted'), 'office', 'merge'), 'N05 submitter, N05 followers'],
    ['reported up', () => toldWhen(item('triage'), 'office', 'transfer_up'), 'N06 submitter, N06 deputy'],
    [
      'answered above',
      () => toldWhen(item('transferred_up'), 'office', 'record_upper_result'),
      'N07 submitter, N10 submitter, N07 followers, N07 deputy',
    ],
    [
      'passed to another body',
      () => toldWhen(item('triage'), 'office', 'assign_by_tier', undefined, GOVERNMENT),
      'N12 dispatcher',
    ],
    [
      'taken from the unit that it went to by itself',
      () =>
        toldWhen(item('assigned', { automatic: true, coHandlerIds: ['slj'] }), 'office', 'assign', {
          tier: 'county',
          categoryId: 'roads',
          leadUnitId: 'zjj',
          leadUnitName: '县住建局',
          coHandlerIds: [],
          policyId: 'std',
        }),
      'N14 lead_unit, N06 submitter, N06 deputy, N28 former_unit, N28 former_co_handlers',
    ],
    ['asked back', () => toldWhen(item('assigned'), 'unit', 'request_return'), 'N15 office'],
    ['a return upheld', () => toldWhen(item('return_review'), 'office', 'rule_return'), 'N16 former_unit'],
    [
      'a return overruled',
      () => toldWhen(item('return_review'), 'office', 'rule_return', { upheld: false, text: '归你们管。' }),
      'N16 lead_unit',
    ],
    [
      'the opinion of a unit beside',
      () =>
        toldWhen(item('in_progress', { coHandlerIds: ['slj'], coWaiting: ['slj'] }), 'coUnit', 'co_reply'),
      'N17 lead_unit',
    ],
    ['a question', () => toldWhen(item('in_progress'), 'unit', 'request_info'), 'N08 submitter'],
    ['an answer to it', () => toldWhen(item('waiting_info'), 'resident', 'supply_info'), 'N17 lead_unit'],
    ['no answer to it', () => toldWhen(item('waiting_info'), 'timer', 'supply_info'), 'N17 lead_unit'],
    ['more time wanted', () => toldWhen(item('in_progress'), 'unit', 'request_extension'), 'N18 office'],
    [
      'more time given',
      () => toldWhen(item('in_progress', { extension: ASKED }), 'office', 'decide_extension'),
      'N09 submitter, N09 deputy, N09 lead_unit',
    ],
    [
      'more time refused',
      () =>
        toldWhen(item('in_progress', { extension: ASKED }), 'office', 'decide_extension', {
          granted: false,
          text: '不延。',
        }),
      'N09 lead_unit',
    ],
    [
      'more time refused to a deputy',
      () =>
        toldWhen(item('with_deputy', { kind: 'dispute', extension: ASKED }), 'office', 'decide_extension', {
          granted: false,
          text: '不延。',
        }),
      'N09 deputy',
    ],
    ['rated well', () => toldWhen(item('replied'), 'resident', 'rate'), ''],
    [
      'rated badly the first time',
      () => toldWhen(item('replied'), 'resident', 'rate', BAD),
      'N22 office, N22 lead_unit, N27 lead_unit',
    ],
    [
      'rated badly the second time',
      () => toldWhen(item('replied', { round: 2 }), 'resident', 'rate', BAD),
      'N22 office, N22 lead_unit, N22 leader',
    ],
    [
      'opened again',
      () => toldWhen(item('closed'), 'resident', 'reopen'),
      'N22 office, N22 lead_unit, N27 lead_unit',
    ],
    [
      'opened again a second time',
      () => toldWhen(item('closed', { round: 2 }), 'deputy', 'reopen'),
      'N22 office, N22 lead_unit, N22 leader',
    ],
    ['still there, say three neighbours', () => toldWhen(item('closed'), 'timer', 'recheck'), 'N22 office'],
    [
      'a promise fallen due',
      () => toldWhen(promisedAndClosed(), 'timer', 'promise_due'),
      'N24 submitter, N24 lead_unit',
    ],
    ['stopped', () => toldWhen(item('in_progress'), 'office', 'suspend'), 'N29 submitter, N29 lead_unit'],
    ['stopped before a unit had it', () => toldWhen(item('triage'), 'office', 'suspend'), 'N29 submitter'],
    ['gone on', () => toldWhen(item('suspended'), 'office', 'resume'), 'N29 submitter, N29 lead_unit'],
    ['withdrawn from a deputy', () => toldWhen(item('with_deputy'), 'resident', 'withdraw'), 'N28 deputy'],
    ['opened', () => toldWhen(item('with_deputy'), 'deputy', 'take'), ''],
    ['a rating that never came', () => toldWhen(item('replied'), 'timer', 'expire_rating'), ''],
    ['put away', () => toldWhen(item('closed'), 'office', 'archive'), ''],
    ['a note among staff', () => toldWhen(item('in_progress'), 'station', 'note'), ''],
  ])('%s', (_what, actual, expected) => {
    expect(actual().join(', ')).toBe(expected);
  });
});
