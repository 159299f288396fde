import { ITEM_STATES } from '@shared/item/states';
import type { CommandName } from '@shared/item/commands';
import { ACTORS, anItemIn, COMMANDS, give, type ActorName } from '../support/machine';

/** Written out by hand, not read from the product's table: who may do what, from where. */
const OPEN =
  'submitted with_deputy triage transferred_up assigned return_review in_progress waiting_info reply_review suspended';
const WORKING = 'submitted with_deputy triage transferred_up assigned return_review in_progress reply_review';
const PUBLISHABLE =
  'with_deputy triage assigned return_review in_progress waiting_info reply_review suspended replied closed archived';
const ALL =
  'submitted with_deputy triage transferred_up assigned return_review in_progress waiting_info reply_review suspended replied closed declined merged withdrawn archived';

const ALLOWED: Record<Exclude<CommandName, 'submit'>, { from: string; by: string }> = {
  admit: { from: 'submitted triage', by: 'station office timer' },
  decline: { from: 'submitted triage', by: 'station office' },
  appeal: { from: 'declined', by: 'resident' },
  take: { from: 'with_deputy', by: 'deputy' },
  answer_on_spot: { from: 'with_deputy triage', by: 'deputy unit' },
  hand_over: { from: 'with_deputy', by: 'deputy timer' },
  merge: { from: 'submitted triage', by: 'office' },
  transfer_up: { from: 'triage', by: 'office' },
  record_upper_result: { from: 'transferred_up', by: 'office' },
  assign_by_tier: { from: 'triage', by: 'office' },
  // From `assigned` only what the system assigned: automatic.spec.ts.
  assign: { from: 'triage', by: 'office dispatcher timer' },
  sign_in: { from: 'assigned', by: 'unit' },
  request_return: { from: 'assigned', by: 'unit' },
  rule_return: { from: 'return_review', by: 'office' },
  request_info: { from: 'submitted with_deputy triage in_progress', by: 'station deputy office unit' },
  supply_info: { from: 'waiting_info', by: 'resident timer' },
  request_extension: { from: 'in_progress with_deputy', by: 'unit deputy' },
  decide_extension: { from: 'in_progress with_deputy', by: 'office' },
  co_reply: { from: 'assigned in_progress reply_review', by: 'coUnit' },
  reply: { from: 'in_progress', by: 'unit' },
  send_back: { from: 'reply_review', by: 'office' },
  release: { from: 'reply_review', by: 'office' },
  rate: { from: 'replied in_progress with_deputy transferred_up', by: 'resident' },
  expire_rating: { from: 'replied', by: 'timer' },
  promise_due: { from: 'closed', by: 'timer' },
  reopen: { from: 'closed', by: 'resident deputy office' },
  archive: { from: 'closed', by: 'office timer' },
  withdraw: { from: OPEN, by: 'resident' },
  suspend: {
    from: 'submitted with_deputy triage transferred_up assigned return_review in_progress waiting_info reply_review',
    by: 'office',
  },
  resume: { from: 'suspended', by: 'office' },
  supplement: { from: WORKING, by: 'resident' },
  note: {
    from: 'submitted with_deputy triage transferred_up assigned return_review in_progress waiting_info reply_review suspended replied closed declined archived',
    by: 'station office',
  },
  urge: { from: WORKING, by: 'resident deputy office leader' },
  supervise: { from: WORKING, by: 'office leader' },
  tick_supervision: { from: ALL, by: 'office leader unit' },
  report_supervision: { from: ALL, by: 'unit office' },
  survey_supervision: { from: ALL, by: 'office leader' },
  instruct: { from: WORKING, by: 'leader' },
  verify: { from: 'replied closed', by: 'deputy' },
  record_outcome: { from: 'reply_review replied closed', by: 'unit deputy station office' },
  propose_publication: { from: PUBLISHABLE, by: 'station office' },
  object_publication: {
    from: `${PUBLISHABLE} submitted declined merged withdrawn transferred_up`,
    by: 'resident',
  },
  agree_publication: { from: PUBLISHABLE, by: 'resident' },
  publish: { from: PUBLISHABLE, by: 'office' },
  unpublish: { from: PUBLISHABLE, by: 'office' },
  link: { from: ALL, by: 'deputy office' },
  recheck: { from: 'closed archived', by: 'timer' },
  due_soon: {
    from: WORKING,
    by: 'timer',
  },
  overdue: { from: ALL, by: 'timer' },
  recount: { from: `${OPEN} replied`, by: 'timer' },
};

/** What a command finds only when something was done before it: refused for that, not for who or where. */
const NEEDS: Partial<Record<CommandName, string | string[]>> = {
  admit: 'illegal_transition',
  request_info: 'not_allowed',
  request_extension: 'not_allowed',
  answer_on_spot: 'not_allowed',
  assign: ['tier_not_yours', 'not_allowed'],
  assign_by_tier: 'tier_passed_on',
  decide_extension: 'extension_not_asked',
  rate: 'illegal_transition',
  promise_due: 'promise_settled',
  tick_supervision: 'supervision_not_found',
  report_supervision: 'supervision_not_found',
  survey_supervision: 'supervision_not_found',
  publish: 'publication_not_proposed',
  object_publication: 'publication_not_proposed',
  agree_publication: 'publication_not_proposed',
  unpublish: 'not_published',
  overdue: 'nothing_late',
  recount: 'nothing_provisional',
};

const NAMES = Object.keys(ACTORS) as ActorName[];

describe.each(COMMANDS.filter((name): name is Exclude<CommandName, 'submit'> => name !== 'submit'))(
  '%s',
  (name) => {
    const allowed = ALLOWED[name];
    it.each(ITEM_STATES)('from %s is given by the right people and refused to everybody else', (state) => {
      const item = anItemIn(state);
      for (const who of NAMES) {
        // The shortest ways stop before a unit is known: bind it, so that the unit is refused by state and not as a stranger.
        const bound = {
          ...item,
          leadUnitId: item.leadUnitId ?? 'jtj',
          coHandlerIds: ['slj'],
          deputyId: 'd1',
          dispatcher: 'government_office' as const,
        };
        const decision = give(bound, ACTORS[who], name);
        const mayBy = allowed.by.split(' ').includes(who);
        const mayFrom = allowed.from.split(' ').includes(state);
        const answer = decision.ok ? 'accepted' : decision.refusal.code;
        const expected = !mayBy
          ? ['not_allowed']
          : mayFrom
            ? ['accepted', ...[NEEDS[name] ?? []].flat()]
            : ['illegal_transition', 'already_there'];
        expect([`${who}: one of ${expected.join(', ')}`, expected.includes(answer)]).toEqual([
          `${who}: one of ${expected.join(', ')}`,
          true,
        ]);
      }
    });
  },
);

describe('a stranger', () => {
  it.each(COMMANDS.filter((name) => name !== 'submit'))(
    'giving %s learns only that there is no such item',
    (name) => {
      const stranger = { kind: 'resident', openid: 'o-stranger' } as const;
      const decision = give(anItemIn('in_progress'), stranger, name);
      expect(decision).toEqual({ ok: false, refusal: { code: 'item_not_found', data: {} } });
    },
  );
});
