import { momentOf } from '@shared/common/shanghai';
import { left, type Case } from '../support/ledger';
import { ACTORS, after, itemIn as item } from '../support/machine';

const resting = () => after(item('in_progress'), ACTORS.unit, 'request_info');

describe('what rest and more time leave in the item', () => {
  it.each<Case>([
    [
      'a question to who spoke',
      () => left(item('in_progress'), 'unit', 'request_info'),
      [
        'alarms: due_soon gone, overdue_0 gone, overdue_1 gone, overdue_3 gone, overdue_5 gone, co_overdue gone, info_expires 10-09 17:30',
        'holder: submitter',
        'lastMove: {type info_requested, at 09-24 11:00, standing lead_unit, name 某人, title 县交通运输局}',
        'lists: - test/unit/slj#co',
        'orderAt: 10-09 17:30',
        'rests: [{state waiting_info, from 09-24 11:00, back in_progress, due 10-12 17:30 = 09-24 10:00 + 7 working_day (std), step 10-12 17:30 = 09-24 10:00 + 7 working_day (std), co 09-30 17:30 = 09-24 10:00 + 3 working_day (std), alarms {due_soon 10-09 08:30, overdue_0 10-12 17:30, overdue_1 10-13 17:30, overdue_3 10-15 17:30, overdue_5 10-19 17:30, co_overdue 09-30 17:30}}]',
        'state: waiting_info',
        'stepDue: 10-09 17:30 = 09-24 11:00 + 5 working_day (step)',
      ],
    ],
    [
      'the answer within the hour',
      () => left(resting(), 'resident', 'supply_info'),
      [
        'alarms: info_expires gone, due_soon 10-09 08:30, overdue_0 10-12 17:30, overdue_1 10-13 17:30, overdue_3 10-15 17:30, overdue_5 10-19 17:30, co_overdue 09-30 17:30',
        'coDue: 09-30 17:30 = 09-24 10:00 + 3 working_day (std), less 09-24 10:00 to 09-24 11:00',
        'due: 10-12 17:30 = 09-24 10:00 + 7 working_day (std), less 09-24 10:00 to 09-24 11:00',
        'holder: test/unit/jtj',
        'lastMove: {type info_supplied, at 09-24 11:00, standing submitter}',
        'lists: + test/unit/slj#co',
        'orderAt: 10-12 17:30',
        'rests: []',
        'state: in_progress',
        'stepDue: 10-12 17:30 = 09-24 10:00 + 7 working_day (std), less 09-24 10:00 to 09-24 11:00',
      ],
    ],
    [
      'the answer four days later',
      () => left(resting(), 'resident', 'supply_info', undefined, momentOf('2026-09-28', '11:00')),
      [
        'alarms: info_expires gone, due_soon 10-10 08:30, overdue_0 10-13 17:30, overdue_1 10-14 17:30, overdue_3 10-16 17:30, overdue_5 10-20 17:30, co_overdue 10-08 17:30',
        'coDue: 10-08 17:30 = 09-24 10:00 + 3 working_day (std), less 09-24 10:00 to 09-28 11:00',
        'due: 10-13 17:30 = 09-24 10:00 + 7 working_day (std), less 09-24 10:00 to 09-28 11:00',
        'holder: test/unit/jtj',
        'lastMove: {type info_supplied, at 09-28 11:00, standing submitter}',
        'lists: + test/unit/slj#co',
        'orderAt: 10-13 17:30',
        'rests: []',
        'state: in_progress',
        'stepDue: 10-13 17:30 = 09-24 10:00 + 7 working_day (std), less 09-24 10:00 to 09-28 11:00',
      ],
    ],
    [
      'suspended',
      () => left(item('in_progress'), 'office', 'suspend'),
      [
        'alarms: due_soon gone, overdue_0 gone, overdue_1 gone, overdue_3 gone, overdue_5 gone, co_overdue gone',
        'holder: test/office',
        'lastMove: {type suspended, at 09-24 11:00, standing office, name 某人, title congress_office}',
        'lists: - test/unit/slj#co',
        'orderAt: 09-24 11:00',
        'rests: [{state suspended, from 09-24 11:00, back in_progress, due 10-12 17:30 = 09-24 10:00 + 7 working_day (std), step 10-12 17:30 = 09-24 10:00 + 7 working_day (std), co 09-30 17:30 = 09-24 10:00 + 3 working_day (std), alarms {due_soon 10-09 08:30, overdue_0 10-12 17:30, overdue_1 10-13 17:30, overdue_3 10-15 17:30, overdue_5 10-19 17:30, co_overdue 09-30 17:30}}]',
        'state: suspended',
        'stepDue: gone',
      ],
    ],
    [
      'suspended while asked',
      () => left(resting(), 'office', 'suspend'),
      [
        'alarms: info_expires gone',
        'holder: test/office',
        'lastMove: {type suspended, at 09-24 11:00, standing office, name 某人, title congress_office}',
        'orderAt: 09-24 11:00',
        'rests: [{state waiting_info, from 09-24 10:00, back in_progress, due 10-12 17:30 = 09-24 10:00 + 7 working_day (std), step 10-12 17:30 = 09-24 10:00 + 7 working_day (std), co 09-30 17:30 = 09-24 10:00 + 3 working_day (std), alarms {due_soon 10-09 08:30, overdue_0 10-12 17:30, overdue_1 10-13 17:30, overdue_3 10-15 17:30, overdue_5 10-19 17:30, co_overdue 09-30 17:30}}, {state suspended, from 09-24 11:00, back waiting_info, due 10-12 17:30 = 09-24 10:00 + 7 working_day (std), step 10-09 17:30 = 09-24 10:00 + 5 working_day (step), co 09-30 17:30 = 09-24 10:00 + 3 working_day (std), alarms {info_expires 10-09 17:30}}]',
        'state: suspended',
        'stepDue: gone',
      ],
    ],
    [
      'resumed',
      () => left(item('suspended'), 'office', 'resume', undefined, momentOf('2026-10-12', '11:00')),
      [
        'alarms: due_soon 10-19 08:30, overdue_0 10-21 17:30, overdue_1 10-22 17:30, overdue_3 10-26 17:30, overdue_5 10-28 17:30, co_overdue 10-15 17:30',
        'coDue: 10-15 17:30 = 09-24 10:00 + 3 working_day (std), less 09-24 10:00 to 10-12 11:00',
        'due: 10-21 17:30 = 09-24 10:00 + 7 working_day (std), less 09-24 10:00 to 10-12 11:00',
        'holder: test/unit/jtj',
        'lastMove: {type resumed, at 10-12 11:00, standing office, name 某人, title congress_office}',
        'lists: + test/unit/slj#co',
        'orderAt: 10-21 17:30',
        'rests: []',
        'state: in_progress',
        'stepDue: 10-21 17:30 = 09-24 10:00 + 7 working_day (std), less 09-24 10:00 to 10-12 11:00',
      ],
    ],
    [
      'extension asked',
      () => left(item('in_progress'), 'unit', 'request_extension'),
      [
        'alarms: extension_undecided 09-28 17:30',
        'extension: {seq 2, amount 10, at 09-24 11:00}',
        'lists: + test/office#extension',
      ],
    ],
    [
      'extension granted',
      () => left(after(item('in_progress'), ACTORS.unit, 'request_extension'), 'office', 'decide_extension'),
      [
        'alarms: due_soon 10-22 08:30, overdue_0 10-26 17:30, overdue_1 10-27 17:30, overdue_3 10-29 17:30, overdue_5 11-02 17:30, extension_undecided gone',
        'due: 10-26 17:30 = 09-24 10:00 + 7 working_day + 10 working_day (std)',
        'extension: {seq 2, amount 10, at 09-24 10:00, granted true, decidedAt 09-24 11:00, dueAt 10-12 17:30}',
        'lists: - test/office#extension',
        'orderAt: 10-26 17:30',
        'stepDue: 10-26 17:30 = 09-24 10:00 + 7 working_day + 10 working_day (std)',
      ],
    ],
    [
      'extension refused',
      () =>
        left(after(item('in_progress'), ACTORS.unit, 'request_extension'), 'office', 'decide_extension', {
          granted: false,
          text: '来得及。',
        }),
      [
        'alarms: extension_undecided gone',
        'extension: {seq 2, amount 10, at 09-24 10:00, granted false, decidedAt 09-24 11:00, dueAt 10-12 17:30}',
        'lists: - test/office#extension',
      ],
    ],
    [
      'resumed into the question that was open',
      () => left(after(resting(), ACTORS.office, 'suspend'), 'office', 'resume'),
      [
        'alarms: info_expires 10-09 17:30',
        'coDue: 09-30 17:30 = 09-24 10:00 + 3 working_day (std), less 09-24 10:00 to 09-24 11:00',
        'due: 10-12 17:30 = 09-24 10:00 + 7 working_day (std), less 09-24 10:00 to 09-24 11:00',
        'holder: submitter',
        'lastMove: {type resumed, at 09-24 11:00, standing office, name 某人, title congress_office}',
        'orderAt: 10-09 17:30',
        'rests: [{state waiting_info, from 09-24 10:00, back in_progress, due 10-12 17:30 = 09-24 10:00 + 7 working_day (std), step 10-12 17:30 = 09-24 10:00 + 7 working_day (std), co 09-30 17:30 = 09-24 10:00 + 3 working_day (std), alarms {due_soon 10-09 08:30, overdue_0 10-12 17:30, overdue_1 10-13 17:30, overdue_3 10-15 17:30, overdue_5 10-19 17:30, co_overdue 09-30 17:30}}]',
        'state: waiting_info',
        'stepDue: 10-09 17:30 = 09-24 10:00 + 5 working_day (step), less 09-24 10:00 to 09-24 11:00',
      ],
    ],
    [
      'resumed with the deputy',
      () =>
        left(
          after(item('with_deputy'), ACTORS.office, 'suspend'),
          'office',
          'resume',
          undefined,
          momentOf('2026-09-29', '11:00'),
        ),
      [
        'alarms: deputy_unopened 10-08 17:30, deputy_unanswered 10-14 17:30',
        'holder: test/deputy/d1',
        'lastMove: {type resumed, at 09-29 11:00, standing office, name 某人, title congress_office}',
        'orderAt: 10-14 17:30',
        'rests: []',
        'state: with_deputy',
        'stepDue: 10-14 17:30 = 09-24 10:00 + 7 working_day (step), less 09-24 10:00 to 09-29 11:00',
      ],
    ],
  ])('%s', (_what, actual, expected) => {
    expect(actual()).toEqual(expected);
  });

  it('gives the day on which it was asked back to nobody: it never counted', () => {
    const asked = after(item('in_progress'), ACTORS.unit, 'request_extension');
    const rested = after(asked, ACTORS.office, 'suspend');
    const day29 = momentOf('2026-09-29', '11:00');
    const until = 'extension_undecided 09-30 17:30';
    expect(left(rested, 'office', 'resume', undefined, day29)[0]).toContain(until);
    // The next working day did count, had it not rested.
    const later = after(asked, ACTORS.office, 'suspend', undefined, momentOf('2026-09-28', '09:00'));
    expect(left(later, 'office', 'resume', undefined, day29)[0]).toContain(until);
  });
});
