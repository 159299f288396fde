import type { Actor } from '@shared/permission/actor';
import type { ItemState } from '@shared/item/states';
import { ACTORS, anItemIn, type ActorName } from '../support/machine';
import { buttonsOf } from '../support/seen';

type Buttons = Record<ItemState, string>;

/** Written out by hand from DOMAIN.md §2: what each finds under a voice that nothing special happened to. */
const RESIDENT: Buttons = {
  submitted: 'supplement urge withdraw',
  with_deputy: 'supplement urge withdraw',
  triage: 'supplement urge withdraw',
  transferred_up: 'supplement urge withdraw',
  assigned: 'supplement urge withdraw',
  return_review: 'supplement urge withdraw',
  in_progress: 'supplement urge withdraw',
  waiting_info: 'supply_info withdraw',
  reply_review: 'supplement urge withdraw',
  suspended: 'withdraw',
  replied: 'rate',
  closed: 'reopen',
  declined: 'appeal',
  merged: '',
  withdrawn: '',
  archived: '',
};

const HELPER: Buttons = {
  submitted: 'supplement',
  with_deputy: 'supplement',
  triage: 'supplement',
  transferred_up: 'supplement',
  assigned: 'supplement',
  return_review: 'supplement',
  in_progress: 'supplement',
  waiting_info: 'supply_info',
  reply_review: 'supplement',
  suspended: '',
  replied: 'rate',
  closed: '',
  declined: '',
  merged: '',
  withdrawn: '',
  archived: '',
};

const DEPUTY: Buttons = {
  submitted: 'link urge',
  with_deputy: 'answer_on_spot hand_over link request_info take urge',
  triage: 'link urge',
  transferred_up: 'link urge',
  assigned: 'link urge',
  return_review: 'link urge',
  in_progress: 'link urge',
  waiting_info: 'link',
  reply_review: 'link record_outcome urge',
  suspended: 'link',
  replied: 'link record_outcome verify',
  closed: 'link record_outcome reopen verify',
  declined: 'link',
  merged: 'link',
  withdrawn: 'link',
  archived: 'link',
};

const STATION: Buttons = {
  submitted: 'admit decline note request_info',
  with_deputy: 'note propose_publication',
  triage: 'decline note propose_publication',
  transferred_up: 'note',
  assigned: 'note propose_publication',
  return_review: 'note propose_publication',
  in_progress: 'note propose_publication',
  waiting_info: 'note propose_publication',
  reply_review: 'note propose_publication record_outcome',
  suspended: 'note propose_publication',
  replied: 'note propose_publication record_outcome',
  closed: 'note propose_publication record_outcome',
  declined: 'note',
  merged: '',
  withdrawn: '',
  archived: 'note propose_publication',
};

const OFFICE: Buttons = {
  submitted: 'admit decline link merge note supervise suspend urge',
  with_deputy: 'link note propose_publication supervise suspend urge',
  triage:
    'assign decline link merge note propose_publication request_info supervise suspend transfer_up urge',
  transferred_up: 'link note record_upper_result supervise suspend urge',
  assigned: 'link note propose_publication supervise suspend urge',
  return_review: 'link note propose_publication rule_return supervise suspend urge',
  in_progress: 'link note propose_publication supervise suspend urge',
  waiting_info: 'link note propose_publication suspend',
  reply_review: 'link note propose_publication record_outcome release send_back supervise suspend urge',
  suspended: 'link note propose_publication resume',
  replied: 'link note propose_publication record_outcome',
  closed: 'archive link note propose_publication record_outcome reopen',
  declined: 'link note',
  merged: 'link',
  withdrawn: 'link',
  archived: 'link note propose_publication',
};

const UNIT: Partial<Buttons> = {
  assigned: 'request_return sign_in',
  in_progress: 'reply request_extension request_info',
  waiting_info: '',
  return_review: '',
  suspended: '',
  reply_review: 'record_outcome',
  replied: 'record_outcome',
  closed: 'record_outcome',
  archived: '',
};

const WATCHED = 'instruct supervise urge';
const LEADER: Partial<Buttons> = {
  submitted: WATCHED,
  triage: WATCHED,
  in_progress: WATCHED,
  waiting_info: '',
  suspended: '',
  replied: '',
  closed: '',
};

const CO_UNIT: Partial<Buttons> = {
  assigned: 'co_reply',
  in_progress: 'co_reply',
  reply_review: 'co_reply',
  return_review: '',
  replied: '',
};

const helper: Actor = { kind: 'resident', openid: 'o-niece', helping: 'SY260924-ABCDE' };
const EVERYBODY: [who: ActorName | 'helper', Partial<Buttons>][] = [
  ['resident', RESIDENT],
  ['helper', HELPER],
  ['deputy', DEPUTY],
  ['station', STATION],
  ['office', OFFICE],
  ['unit', UNIT],
  ['leader', LEADER],
  ['coUnit', CO_UNIT],
];

describe.each(EVERYBODY)('the buttons of the %s', (who, buttons) => {
  it.each(Object.entries(buttons) as [ItemState, string][])('in %s', (state, expected) => {
    expect(buttonsOf(anItemIn(state), who === 'helper' ? helper : ACTORS[who])).toBe(expected);
  });
});
