import type { CommandData } from '@shared/item/commands';
import { left, type Case } from '../support/ledger';
import { ACTORS, after, itemIn as item, NOW } from '../support/machine';

const KEY: CommandData['supervise'] = {
  form: 'key',
  medium: 'online',
  dueDay: '2026-10-20',
  text: '重点办。',
  roles: { supervisingLeader: '陈岭', leadingOfficial: '周明', committee: '县人大农工委' },
  steps: [
    { label: '一次调研', dueDay: '2026-10-09' },
    { label: '一次会商', dueDay: '2026-10-14' },
  ],
  participants: '三位代表',
};

const supervised = () => after(item('in_progress'), ACTORS.office, 'supervise');
const key = () => after(item('in_progress'), ACTORS.office, 'supervise', KEY);
const published = () =>
  after(after(item('closed'), ACTORS.station, 'propose_publication'), ACTORS.office, 'publish');

describe('what goes on beside leaves in the item', () => {
  it.each<Case>([
    [
      'urged',
      () => left(item('in_progress'), 'resident', 'urge'),
      ['lastUrgedAt: {submitter 09-24 11:00}', 'orderAt: 10-12 05:30', 'urgeWeight: 0.5'],
    ],
    [
      'urged by office',
      () => left(item('in_progress', { urgeWeight: 1, lastUrgedAt: { submitter: NOW } }), 'office', 'urge'),
      ['lastUrgedAt: {submitter 09-24 10:00, office 09-24 11:00}', 'orderAt: 10-09 17:30', 'urgeWeight: 3'],
    ],
    [
      'supervised',
      () => left(item('in_progress'), 'office', 'supervise'),
      [
        'alarms: supervision_due 10-14 17:30',
        'superviseDueAt: 10-14 17:30',
        'supervisions: [{id 2, form onsite, medium offline, byName 某人, byMembershipId m-congress_office, dueAt 10-14 17:30, at 09-24 11:00, steps []}]',
      ],
    ],
    [
      'a step is ticked',
      () => left(key(), 'office', 'tick_supervision'),
      [
        'alarms: supervision_due 10-15 00:00',
        'superviseDueAt: 10-15 00:00',
        'supervisions: [{id 2, form key, medium online, byName 某人, byMembershipId m-congress_office, dueAt 10-20 17:30, at 09-24 10:00, roles {supervisingLeader 陈岭, leadingOfficial 周明, committee 县人大农工委}, participants 三位代表, steps [{label 一次调研, dueDay 2026-10-09, doneAt 09-24 11:00}, {label 一次会商, dueDay 2026-10-14}]}]',
      ],
    ],
    [
      'the report',
      () => left(supervised(), 'unit', 'report_supervision'),
      [
        'alarms: supervision_due gone, survey_due 10-15 17:30',
        'superviseDueAt: 10-15 17:30',
        'supervisions: [{id 2, form onsite, medium offline, byName 某人, byMembershipId m-congress_office, dueAt 10-14 17:30, at 09-24 10:00, steps [], reportedAt 09-24 11:00, reportSeq 2, surveyDueAt 10-15 17:30}]',
      ],
    ],
    [
      'somebody went to see',
      () => left(after(supervised(), ACTORS.unit, 'report_supervision'), 'leader', 'survey_supervision'),
      [
        'alarms: survey_due gone',
        'superviseDueAt: gone',
        'supervisions: [{id 2, form onsite, medium offline, byName 某人, byMembershipId m-congress_office, dueAt 10-14 17:30, at 09-24 10:00, steps [], reportedAt 09-24 10:00, reportSeq 2, surveyDueAt 10-15 17:30, surveyedAt 09-24 11:00, surveySeq 2, solved true}]',
      ],
    ],
    [
      'instructed',
      () => left(item('in_progress'), 'leader', 'instruct'),
      [
        'alarms: instruction_due 10-14 17:30',
        'instruction: {seq 2, at 09-24 11:00, dueDay 2026-10-14, byName 某人}',
      ],
    ],
    [
      'verified',
      () => left(item('closed'), 'deputy', 'verify'),
      ['orderAt: 09-24 11:00', 'verification: {solved true, seq 2, byName 林禾, at 09-24 11:00}'],
    ],
    [
      'what came of it',
      () => left(item('closed'), 'office', 'record_outcome'),
      ['orderAt: 09-24 11:00', 'outcome: {measures [], funds [], households 32}', 'outcomeSeq: 2'],
    ],
    [
      'proposed',
      () => left(item('closed'), 'station', 'propose_publication'),
      [
        'lists: + test/office#publication',
        'orderAt: 09-24 11:00',
        'publication: {state proposed, seq 2, at 09-24 11:00}',
      ],
    ],
    [
      'proposed with photos',
      () =>
        left(item('closed'), 'station', 'propose_publication', {
          publicTitle: '上学路积水',
          publicText: '上学路一下雨就积水。',
          publicReply: '',
          publicPhotos: ['p1'],
        }),
      [
        'lists: + test/office#publication',
        'orderAt: 09-24 11:00',
        'publication: {state proposed, seq 2, at 09-24 11:00, photoIds [p1]}',
      ],
    ],
    [
      'agreed',
      () =>
        left(after(item('closed'), ACTORS.station, 'propose_publication'), 'resident', 'agree_publication'),
      ['orderAt: 09-24 11:00', 'publication: {state proposed, seq 2, at 09-24 10:00, agreedAt 09-24 11:00}'],
    ],
    [
      'published',
      () => left(after(item('closed'), ACTORS.station, 'propose_publication'), 'office', 'publish'),
      [
        'lists: - test/office#publication',
        'orderAt: 09-24 11:00',
        'publication: {state published, seq 2, at 09-24 11:00}',
      ],
    ],
    [
      'published as agreed',
      () =>
        left(
          after(
            after(item('closed'), ACTORS.station, 'propose_publication'),
            ACTORS.resident,
            'agree_publication',
          ),
          'office',
          'publish',
        ),
      [
        'lists: - test/office#publication',
        'orderAt: 09-24 11:00',
        'publication: {state published, seq 2, at 09-24 11:00, agreedAt 09-24 10:00}',
      ],
    ],
    [
      'objected to what is proposed',
      () =>
        left(after(item('closed'), ACTORS.station, 'propose_publication'), 'resident', 'object_publication'),
      ['lists: - test/office#publication', 'orderAt: 09-24 11:00', 'publicationObjected: true'],
    ],
    [
      'objected to what is out',
      () => left(published(), 'resident', 'object_publication'),
      [
        'orderAt: 09-24 11:00',
        'publication: {state taken_down, seq 2, at 09-24 10:00}',
        'publicationObjected: true',
      ],
    ],
    [
      'unpublished',
      () => left(published(), 'office', 'unpublish'),
      ['orderAt: 09-24 11:00', 'publication: {state taken_down, seq 2, at 09-24 10:00}'],
    ],
    [
      'linked',
      () => left(item('closed'), 'deputy', 'link'),
      ['links: [{type theme, target roads-2026, label 道路主题}]', 'orderAt: 09-24 11:00'],
    ],
    ['words more', () => left(item('in_progress'), 'resident', 'supplement'), []],
    [
      'due soon',
      () => left(item('in_progress'), 'timer', 'due_soon', undefined, item('in_progress').alarms.due_soon),
      ['alarms: due_soon gone'],
    ],
    [
      'overdue',
      () => left(item('in_progress'), 'timer', 'overdue', undefined, item('in_progress').alarms.overdue_0),
      [
        'alarms: overdue_0 gone',
        'lists: + test#overdue:all + test#due:2026-10 + test#due:2026',
        'overdueAt: 10-12 17:30',
        'overdueNow: true',
      ],
    ],
  ])('%s', (_what, actual, expected) => {
    expect(actual()).toEqual(expected);
  });
});
