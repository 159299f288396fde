import type { CommandName } from '@shared/item/commands';
import { evolve } from '@shared/item/evolve';
import { ITEM_STATES } from '@shared/item/states';
import { toldOf } from '@shared/item/told';
import { TRANSITIONS } from '@shared/item/transitions';
import { ACTORS, anItemIn, COMMANDS, give, withSeq } from '../support/machine';

/** Written out by hand from DOMAIN.md §2 and §4: the notices that a command can cause, as the table's page names them. */
const NOTICES: Record<CommandName, string> = {
  submit: 'N01',
  admit: 'N02 N11 N12 N14',
  decline: 'N03 N04',
  appeal: 'N21',
  take: '',
  answer_on_spot: 'N07 N10 N19',
  hand_over: 'N12 N13 N11',
  merge: 'N05',
  transfer_up: 'N06',
  record_upper_result: 'N07 N10',
  assign_by_tier: 'N12',
  // N28 to whoever it is taken from, where it had gone by itself.
  assign: 'N14 N06 N28',
  sign_in: '',
  request_return: 'N15',
  rule_return: 'N16',
  request_info: 'N08',
  supply_info: 'N17',
  request_extension: 'N18',
  decide_extension: 'N09',
  co_reply: 'N17',
  reply: 'N19',
  send_back: 'N20',
  release: 'N07 N10',
  rate: 'N22 N27',
  expire_rating: 'N23',
  promise_due: 'N24',
  // A second round is tracked however it began.
  reopen: 'N22 N27',
  archive: '',
  withdraw: 'N28',
  suspend: 'N29',
  resume: 'N29',
  supplement: 'N17',
  note: '',
  urge: 'N26',
  supervise: 'N27',
  tick_supervision: '',
  report_supervision: 'N27',
  survey_supervision: 'N27',
  instruct: 'N27',
  verify: '',
  record_outcome: '',
  propose_publication: 'N25',
  object_publication: '',
  agree_publication: '',
  publish: 'N25',
  unpublish: '',
  link: '',
  recheck: 'N22',
  due_soon: 'N30',
  overdue: 'N31',
  recount: 'N09',
};

describe('the table', () => {
  it.each(Object.entries(NOTICES) as [CommandName, string][])(
    'names of %s the notices that it causes',
    (name, notices) => {
      expect(TRANSITIONS[name].notices.join(' ')).toBe(notices);
    },
  );

  it.each(ITEM_STATES)('causes no other, whoever gives whatever from %s', (state) => {
    const item = anItemIn(state);
    for (const actor of Object.values(ACTORS)) {
      for (const name of COMMANDS.filter((command) => command !== 'submit')) {
        const decision = give(item, actor, name);
        if (!decision.ok) continue;
        const event = withSeq(decision.event, 9);
        const told = toldOf(event, item, evolve(item, event)).map(([code]) => code);
        expect([name, told.filter((code) => !NOTICES[name].split(' ').includes(code))]).toEqual([name, []]);
      }
    }
  });
});
