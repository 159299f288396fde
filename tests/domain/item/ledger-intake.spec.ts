import { left, type Case } from '../support/ledger';
import { itemIn as item, NOW } from '../support/machine';

describe('what coming in leaves in the item', () => {
  it.each<Case>([
    [
      'admitted to its deputy',
      () => left(item('submitted'), 'timer', 'admit'),
      [
        'admittedAt: 09-24 11:00',
        'alarms: step_overdue gone, deputy_unopened 09-29 17:30, deputy_unanswered 10-12 17:30',
        'holder: test/deputy/d1',
        'involved: + test/deputy/d1',
        'lastMove: {type admitted, at 09-24 11:00, standing timer}',
        'orderAt: 10-12 17:30',
        'state: with_deputy',
        'stepDue: 10-12 17:30 = 09-24 11:00 + 7 working_day (step)',
      ],
    ],
    [
      'admitted to another deputy',
      () =>
        left(item('submitted', { takenAt: NOW }), 'station', 'admit', { to: 'with_deputy', deputyId: 'd2' }),
      [
        'admittedAt: 09-24 11:00',
        'alarms: step_overdue gone, deputy_unopened 09-29 17:30, deputy_unanswered 10-12 17:30',
        'deputyId: d2',
        'holder: test/deputy/d2',
        'involved: + test/deputy/d2',
        'lastMove: {type admitted, at 09-24 11:00, standing station, name 某人, title liaison_officer}',
        'orderAt: 10-12 17:30',
        'state: with_deputy',
        'stepDue: 10-12 17:30 = 09-24 11:00 + 7 working_day (step)',
        'takenAt: gone',
      ],
    ],
    [
      'admitted to the office',
      () =>
        left(item('submitted', { takenAt: NOW }), 'station', 'admit', { to: 'triage', categoryId: 'roads' }),
      [
        'admittedAt: 09-24 11:00',
        'categoryId: roads',
        'holder: test/office',
        'involved: + test/office',
        'lastMove: {type admitted, at 09-24 11:00, standing station, name 某人, title liaison_officer}',
        'state: triage',
        'stepDue: 09-28 17:30 = 09-24 11:00 + 1 working_day (step)',
      ],
    ],
    [
      'declined',
      () => left(item('submitted'), 'station', 'decline'),
      [
        'alarms: step_overdue gone',
        'declined: {reason court, channel court, at 09-24 11:00, byOpenid o-m-liaison_officer, seq 2}',
        'endedAt: 09-24 11:00',
        'holder: nobody',
        'lastMove: {type declined, at 09-24 11:00, standing station, name 某人, title liaison_officer}',
        'lists: - test#open:all',
        'orderAt: 09-24 11:00',
        'phase: ended',
        'state: declined',
        'stepDue: gone',
      ],
    ],
    [
      'appealed',
      () => left(item('declined'), 'resident', 'appeal'),
      [
        'alarms: step_overdue 09-29 17:30',
        'appealed: true',
        'endedAt: gone',
        'holder: test/office',
        'involved: + test/office',
        'lastMove: {type appealed, at 09-24 11:00, standing submitter}',
        'lists: + test#open:all',
        'orderAt: 09-29 17:30',
        'phase: open',
        'state: submitted',
        'stepDue: 09-29 17:30 = 09-24 11:00 + 2 working_day (step)',
      ],
    ],
    [
      'opened',
      () => left(item('with_deputy'), 'deputy', 'take'),
      ['alarms: deputy_unopened gone', 'takenAt: 09-24 11:00'],
    ],
    [
      'opened, looked at before',
      () => left(item('with_deputy', { takenAt: NOW }), 'deputy', 'take'),
      ['alarms: deputy_unopened gone'],
    ],
    [
      'answered by the deputy',
      () => left(item('with_deputy'), 'deputy', 'answer_on_spot'),
      [
        'alarms: deputy_unopened gone, deputy_unanswered gone, rating_expires 10-08 17:30',
        'answer: {at 09-24 11:00, inTime true, onTime true}',
        'holder: submitter',
        'lastMove: {type answered, at 09-24 11:00, standing deputy, name 林禾, title deputy}',
        'lists: + test#due:2026-09 + test#due:2026 + test#responded:2026-09 + test#responded:2026 - test#open:all',
        'orderAt: 10-08 17:30',
        'phase: replied',
        'reply: {seq 2, resultClass A, mode phone, by deputy, byName 林禾, at 09-24 11:00, released true}',
        'state: replied',
        'stepDue: 10-08 17:30 = 09-24 11:00 + 7 day (step)',
      ],
    ],
    [
      'handed over to the office',
      () => left(item('with_deputy'), 'deputy', 'hand_over'),
      [
        'alarms: deputy_unopened gone, deputy_unanswered gone, step_overdue 09-28 17:30',
        'holder: test/office',
        'involved: + test/office',
        'lastMove: {type handed_over, at 09-24 11:00, standing deputy, name 林禾, title deputy}',
        'orderAt: 09-28 17:30',
        'state: triage',
        'stepDue: 09-28 17:30 = 09-24 11:00 + 1 working_day (step)',
      ],
    ],
    [
      'handed over to a colleague',
      () =>
        left(item('with_deputy', { takenAt: NOW }), 'deputy', 'hand_over', {
          reason: 'needs_department',
          toDeputyId: 'd2',
        }),
      [
        'deputyId: d2',
        'holder: test/deputy/d2',
        'involved: + test/deputy/d2',
        'lastMove: {type handed_over, at 09-24 11:00, standing deputy, name 林禾, title deputy}',
        'stepDue: 10-12 17:30 = 09-24 11:00 + 7 working_day (step)',
        'takenAt: gone',
      ],
    ],
    [
      'merged',
      () => left(item('triage'), 'office', 'merge'),
      [
        'alarms: step_overdue gone',
        'endedAt: 09-24 11:00',
        'holder: nobody',
        'lastMove: {type merged, at 09-24 11:00, standing office, name 某人, title congress_office}',
        'lists: + parent-1#merged - test#open:all',
        'orderAt: 09-24 11:00',
        'parent: {no SY260924-PARNT, id parent-1}',
        'phase: ended',
        'state: merged',
        'stepDue: gone',
      ],
    ],
    [
      'given to the tier above',
      () => left(item('triage'), 'office', 'transfer_up'),
      [
        'alarms: step_overdue 10-26 17:30',
        'lastMove: {type transferred_up, at 09-24 11:00, standing office, name 某人, title congress_office}',
        'orderAt: 10-26 17:30',
        'state: transferred_up',
        'stepDue: 10-26 17:30 = 09-24 11:00 + 30 day (step)',
        'upper: {body 市人大常委会, at 09-24 11:00}',
      ],
    ],
    [
      'its answer',
      () => left(item('transferred_up'), 'office', 'record_upper_result'),
      [
        'alarms: step_overdue gone, rating_expires 10-08 17:30',
        'answer: {at 09-24 11:00, inTime true, onTime true}',
        'holder: submitter',
        'lastMove: {type upper_result_recorded, at 09-24 11:00, standing office, name 某人, title congress_office}',
        'lists: + test#due:2026-09 + test#due:2026 + test#responded:2026-09 + test#responded:2026 - test#open:all',
        'orderAt: 10-08 17:30',
        'phase: replied',
        'reply: {seq 2, resultClass A, mode written, by upper, byName 市人大常委会, at 09-24 11:00, released true}',
        'state: replied',
        'stepDue: 10-08 17:30 = 09-24 11:00 + 7 day (step)',
      ],
    ],
  ])('%s', (_what, actual, expected) => {
    expect(actual()).toEqual(expected);
  });
});
