import { momentOf } from '@shared/common/shanghai';
import type { CommandData } from '@shared/item/commands';
import type { Item } from '@shared/item/item';
import { left, type Case } from '../support/ledger';
import { ACTORS, after, itemIn as item } from '../support/machine';

const PROMISE: CommandData['reply'] = {
  text: '列入计划，10 月办。',
  resultClass: 'B',
  mode: 'written',
  promise: { dueDay: '2026-10-20', owner: '李工' },
};
const bad: CommandData['rate'] = { resolved: false, satisfaction: 'dissatisfied', reason: 'not_solved' };
const released = () =>
  after(after(item('in_progress'), ACTORS.unit, 'reply', PROMISE), ACTORS.office, 'release');
const promised = (): Item => after(released(), ACTORS.resident, 'rate');

describe('what its end leaves in the item', () => {
  it.each<Case>([
    [
      'rated well',
      () => left(item('replied'), 'resident', 'rate'),
      [
        'alarms: rating_expires gone, archive_at 12-23 17:30',
        'endedAt: 09-24 11:00',
        'holder: nobody',
        'lastMove: {type rated, at 09-24 11:00, standing submitter}',
        'lists: + test#closed:2026-09 + test#closed:2026 + test#resolved:2026-09 + test#resolved:2026 + test#rated:2026-09 + test#rated:2026 + test#satisfied:2026-09 + test#satisfied:2026',
        'orderAt: 09-24 11:00',
        'phase: ended',
        'rating: {satisfaction satisfied, resolved true, at 09-24 11:00}',
        'state: closed',
        'stepDue: gone',
      ],
    ],
    [
      'rated badly',
      () => left(item('replied'), 'resident', 'rate', bad),
      [
        'alarms: rating_expires gone, due_soon 09-30 08:30, overdue_0 10-09 17:30, overdue_1 10-10 17:30, overdue_3 10-13 17:30, overdue_5 10-15 17:30, step_overdue 09-28 17:30, supervision_due 10-09 17:30',
        'disputed: true',
        'due: 10-09 17:30 = 09-24 11:00 + 15 day (std)',
        'holder: test/office',
        'lastMove: {type rated, at 09-24 11:00, standing submitter}',
        'lists: + test#disputed + test#policy/std + test#open:all + test#rated:2026-09 + test#rated:2026',
        'orderAt: 09-28 17:30',
        'phase: open',
        'rating: {satisfaction dissatisfied, resolved false, at 09-24 11:00}',
        'round: 2',
        'state: triage',
        'stepDue: 09-28 17:30 = 09-24 11:00 + 1 working_day (step)',
        'superviseDueAt: 10-09 17:30',
        'supervisions: [{id 2, form tracking, medium online, dueAt 10-09 17:30, at 09-24 11:00, steps []}]',
      ],
    ],
    [
      'rated badly twice',
      () => left(item('replied', { round: 2 }), 'resident', 'rate', bad),
      [
        'alarms: rating_expires gone, due_soon 09-30 08:30, overdue_0 10-09 17:30, overdue_1 10-10 17:30, overdue_3 10-13 17:30, overdue_5 10-15 17:30, step_overdue 09-28 17:30',
        'disputed: true',
        'due: 10-09 17:30 = 09-24 11:00 + 15 day (std)',
        'holder: test/office',
        'lastMove: {type rated, at 09-24 11:00, standing submitter}',
        'lists: + test#disputed + test#policy/std + test#open:all + test#rated:2026-09 + test#rated:2026',
        'orderAt: 09-28 17:30',
        'phase: open',
        'rating: {satisfaction dissatisfied, resolved false, at 09-24 11:00}',
        'round: 3',
        'state: triage',
        'stepDue: 09-28 17:30 = 09-24 11:00 + 1 working_day (step)',
      ],
    ],
    [
      'rated badly thrice',
      () => left(item('replied', { round: 3 }), 'resident', 'rate', bad),
      [
        'alarms: rating_expires gone, due_soon 09-30 08:30, overdue_0 10-09 17:30, overdue_1 10-10 17:30, overdue_3 10-13 17:30, overdue_5 10-15 17:30, step_overdue 09-28 17:30',
        'disputed: true',
        'due: 10-09 17:30 = 09-24 11:00 + 15 day (std)',
        'holder: test/office',
        'lastMove: {type rated, at 09-24 11:00, standing submitter}',
        'lists: + test#disputed + test#policy/std + test#open:all + test#rated:2026-09 + test#rated:2026',
        'orderAt: 09-28 17:30',
        'phase: open',
        'rating: {satisfaction dissatisfied, resolved false, at 09-24 11:00}',
        'round: 4',
        'state: triage',
        'stepDue: 09-28 17:30 = 09-24 11:00 + 1 working_day (step)',
      ],
    ],
    [
      'rating expired',
      () => left(item('replied'), 'timer', 'expire_rating', undefined, momentOf('2026-10-09', '11:00')),
      [
        'alarms: rating_expires gone, archive_at 01-07 17:30',
        'endedAt: 10-09 11:00',
        'holder: nobody',
        'lastMove: {type rating_expired, at 10-09 11:00, standing timer}',
        'lists: + test#closed:2026-10 + test#closed:2026',
        'orderAt: 10-09 11:00',
        'phase: ended',
        'rating: {satisfaction no_answer, resolved null, at 10-09 11:00}',
        'state: closed',
        'stepDue: gone',
      ],
    ],
    [
      'reopened',
      () => left(item('closed'), 'resident', 'reopen'),
      [
        'alarms: archive_at gone, due_soon 09-30 08:30, overdue_0 10-09 17:30, overdue_1 10-10 17:30, overdue_3 10-13 17:30, overdue_5 10-15 17:30, step_overdue 09-28 17:30, supervision_due 10-09 17:30',
        'due: 10-09 17:30 = 09-24 11:00 + 15 day (std)',
        'endedAt: gone',
        'holder: test/office',
        'lastMove: {type reopened, at 09-24 11:00, standing submitter}',
        'lists: + test#policy/std + test#open:all - test#closed:2026-09 - test#closed:2026 - test#resolved:2026-09 - test#resolved:2026',
        'orderAt: 09-28 17:30',
        'phase: open',
        'round: 2',
        'state: triage',
        'stepDue: 09-28 17:30 = 09-24 11:00 + 1 working_day (step)',
        'superviseDueAt: 10-09 17:30',
        'supervisions: [{id 2, form tracking, medium online, dueAt 10-09 17:30, at 09-24 11:00, steps []}]',
      ],
    ],
    [
      'archived',
      () => left(item('closed'), 'office', 'archive'),
      [
        'alarms: archive_at gone',
        'lastMove: {type archived, at 09-24 11:00, standing office, name 某人, title congress_office}',
        'orderAt: 09-24 11:00',
        'state: archived',
      ],
    ],
    [
      'withdrawn',
      () => left(item('submitted'), 'resident', 'withdraw'),
      [
        'alarms: step_overdue gone',
        'endedAt: 09-24 11:00',
        'holder: nobody',
        'lastMove: {type withdrawn, at 09-24 11:00, standing submitter}',
        'lists: - test#open:all',
        'orderAt: 09-24 11:00',
        'phase: ended',
        'state: withdrawn',
        'stepDue: gone',
      ],
    ],
    [
      'a promise that falls due',
      () => left(promised(), 'timer', 'promise_due', undefined, momentOf('2026-10-20', '08:30')),
      [
        'alarms: archive_at gone, promise_due gone, overdue_0 10-20 17:30, overdue_1 10-21 17:30, overdue_3 10-23 17:30, overdue_5 10-27 17:30',
        'due: 10-20 17:30 = 10-20 17:30 + 0 day (std)',
        'endedAt: gone',
        'holder: test/unit/jtj',
        'lastMove: {type promise_fell_due, at 10-20 08:30, standing timer}',
        'lists: + test/unit/slj#co + test#policy/std + test#open:all - test#closed:2026-09 - test#closed:2026 - test#resolved:2026-09 - test#resolved:2026',
        'orderAt: 10-20 17:30',
        'phase: open',
        'promiseDueAt: 10-20 08:30',
        'state: in_progress',
        'stepDue: 10-20 17:30 = 10-20 17:30 + 0 day (std)',
      ],
    ],
    [
      'closed on a promise',
      () =>
        left(
          after(after(item('in_progress'), ACTORS.unit, 'reply', PROMISE), ACTORS.office, 'release'),
          'resident',
          'rate',
        ),
      [
        'alarms: rating_expires gone, archive_at 12-23 17:30, promise_due 10-20 08:30',
        'endedAt: 09-24 11:00',
        'holder: nobody',
        'lastMove: {type rated, at 09-24 11:00, standing submitter}',
        'lists: + test#closed:2026-09 + test#closed:2026 + test#resolved:2026-09 + test#resolved:2026 + test#rated:2026-09 + test#rated:2026 + test#satisfied:2026-09 + test#satisfied:2026',
        'orderAt: 09-24 11:00',
        'phase: ended',
        'rating: {satisfaction satisfied, resolved true, at 09-24 11:00}',
        'state: closed',
        'stepDue: gone',
      ],
    ],
  ])('%s', (_what, actual, expected) => {
    expect(actual()).toEqual(expected);
  });
});
