import type { CommandName } from '@shared/item/commands';
import type { Item } from '@shared/item/item';
import {
  ACTORS,
  after,
  itemIn as item,
  leader,
  NOW,
  resident,
  station,
  type ActorName,
} from '../support/machine';
import { promisedAndClosed } from '../support/promised';
import { buttonsOf } from '../support/seen';

const PUBLIC = { seq: 8, at: NOW };
const ASKED = { seq: 5, amount: 5, at: NOW };
const RETURNED = { seq: 3, unitId: 'jtj', basis: 'not_our_duty', at: NOW } as const;
const session = { sessionUnitId: 'jtj' };

/** One thing is otherwise than where the button is, and the button is gone. */
type Row = [why: string, who: ActorName, name: CommandName, there: () => Item, gone: () => Item];

describe('a button that could only be refused is not there', () => {
  it.each<Row>([
    ['admitted already', 'office', 'admit', () => item('triage', { kind: 'dispute' }), () => item('triage')],
    [
      'they declined it themselves',
      'station',
      'admit',
      () => item('submitted'),
      () => after(after(item('submitted'), station, 'decline'), resident, 'appeal'),
    ],
    [
      'appealed before',
      'resident',
      'appeal',
      () => item('declined'),
      () => item('declined', { appealed: true }),
    ],
    [
      'a unit that sat in no session',
      'unit',
      'answer_on_spot',
      () => item('triage', session),
      () => item('triage'),
    ],
    [
      'the station’s turn',
      'office',
      'request_info',
      () => item('submitted', { appealed: true }),
      () => item('submitted'),
    ],
    [
      'nobody to ask',
      'unit',
      'request_info',
      () => item('in_progress'),
      () => item('in_progress', { submitterOpenid: '' }),
    ],
    [
      'a return that was ruled on',
      'unit',
      'request_return',
      () => item('assigned'),
      () => item('assigned', { returnFinal: true }),
    ],
    [
      'returned as often as the place bears',
      'unit',
      'request_return',
      () => item('assigned', { returns: [RETURNED] }),
      () => item('assigned', { returns: [RETURNED, RETURNED] }),
    ],
    [
      'the extension of a voice is not the deputy’s',
      'deputy',
      'request_extension',
      () => item('with_deputy', { kind: 'dispute', policyId: 'std' }),
      () => item('with_deputy', { policyId: 'std' }),
    ],
    [
      'extended before',
      'unit',
      'request_extension',
      () => item('in_progress'),
      () => item('in_progress', { extension: ASKED }),
    ],
    [
      'no extension asked for',
      'office',
      'decide_extension',
      () => item('in_progress', { extension: ASKED }),
      () => item('in_progress'),
    ],
    [
      'an extension that was decided',
      'office',
      'decide_extension',
      () => item('in_progress', { extension: ASKED }),
      () => item('in_progress', { extension: { ...ASKED, granted: false } }),
    ],
    [
      'an opinion that was given',
      'coUnit',
      'co_reply',
      () => item('in_progress'),
      () => item('in_progress', { coReplies: { slj: { seq: 6, at: NOW } } }),
    ],
    [
      'no promise of the tier above fell due',
      'resident',
      'rate',
      () => item('transferred_up', { promiseDueAt: NOW }),
      () => item('transferred_up'),
    ],
    [
      'nobody asks for a judgement',
      'resident',
      'rate',
      () => item('in_progress', { promiseDueAt: NOW }),
      () => item('in_progress'),
    ],
    [
      'a promise that is open',
      'office',
      'archive',
      () => ({ ...promisedAndClosed(), promiseDueAt: NOW }),
      () => promisedAndClosed(),
    ],
    [
      'no supervision',
      'unit',
      'report_supervision',
      () => after(item('in_progress'), leader, 'supervise'),
      () => item('in_progress'),
    ],
    [
      'a kind that is never public',
      'office',
      'propose_publication',
      () => item('closed'),
      () => item('closed', { kind: 'petition' }),
    ],
    [
      'the submitter said no',
      'station',
      'propose_publication',
      () => item('closed'),
      () => item('closed', { publicationObjected: true }),
    ],
    [
      'on the board already',
      'station',
      'propose_publication',
      () => item('closed'),
      () => item('closed', { publication: { ...PUBLIC, state: 'published' } }),
    ],
    [
      'nothing to say no to',
      'resident',
      'object_publication',
      () => item('closed', { publication: { ...PUBLIC, state: 'proposed' } }),
      () => item('closed'),
    ],
    [
      'nothing proposed',
      'office',
      'publish',
      () => item('closed', { publication: { ...PUBLIC, state: 'proposed' } }),
      () => item('closed', { publication: { ...PUBLIC, state: 'taken_down' } }),
    ],
    [
      'said yes already',
      'resident',
      'agree_publication',
      () => item('closed', { publication: { ...PUBLIC, state: 'proposed' } }),
      () => item('closed', { publication: { ...PUBLIC, state: 'proposed', agreedAt: NOW } }),
    ],
    [
      'not on the board',
      'office',
      'unpublish',
      () => item('closed', { publication: { ...PUBLIC, state: 'published' } }),
      () => item('closed', { publication: { ...PUBLIC, state: 'proposed' } }),
    ],
    [
      'a person assigned it',
      'office',
      'assign',
      () => item('assigned', { automatic: true }),
      () => item('assigned'),
    ],
  ])('%s', (_why, who, name, there, gone) => {
    const find = (one: Item) => buttonsOf(one, ACTORS[who]).split(' ').includes(name);
    expect([find(there()), find(gone())]).toEqual([true, false]);
  });
});
