import { ITEM_STATES } from '@shared/item/states';
import type { CommandName } from '@shared/item/commands';
import { ACTORS, anItemIn, COMMANDS, give, type ActorName } from '../support/machine';

/** Written out by hand, not read from the product's table: who may do what, from where. */
const ALLOWED: Record<Exclude<CommandName, 'submit'>, { from: string; by: string }> = {
  admit: { from: 'submitted', by: 'station office timer' },
  decline: { from: 'submitted triage', by: 'station office' },
  appeal: { from: 'declined', by: 'resident' },
  take: { from: 'with_deputy', by: 'deputy' },
  answer_on_spot: { from: 'with_deputy', by: 'deputy' },
  hand_over: { from: 'with_deputy', by: 'deputy timer' },
  assign: { from: 'triage', by: 'office' },
  sign_in: { from: 'assigned', by: 'unit' },
  reply: { from: 'in_progress', by: 'unit' },
  send_back: { from: 'reply_review', by: 'office' },
  release: { from: 'reply_review', by: 'office' },
  rate: { from: 'replied', by: 'resident' },
  expire_rating: { from: 'replied', by: 'timer' },
  withdraw: { from: 'submitted with_deputy triage assigned in_progress reply_review', by: 'resident' },
  supplement: { from: 'submitted with_deputy triage assigned in_progress reply_review', by: 'resident' },
  note: {
    from: 'submitted with_deputy triage assigned in_progress reply_review replied closed declined',
    by: 'station office',
  },
  urge: {
    from: 'submitted with_deputy triage assigned in_progress reply_review',
    by: 'resident deputy office leader',
  },
  due_soon: { from: 'assigned in_progress', by: 'timer' },
  overdue: { from: 'submitted with_deputy triage assigned in_progress reply_review', by: 'timer' },
};

const NAMES = Object.keys(ACTORS) as ActorName[];

describe.each(COMMANDS.filter((name): name is Exclude<CommandName, 'submit'> => name !== 'submit'))(
  '%s',
  (name) => {
    const allowed = ALLOWED[name];
    it.each(ITEM_STATES)('from %s is given by the right people and refused to everybody else', (state) => {
      for (const who of NAMES) {
        const item = anItemIn(state);
        // The shortest ways stop before a unit is known: bind it, so that the unit is refused by state and not as a stranger.
        const bound = {
          ...item,
          leadUnitId: item.leadUnitId ?? 'jtj',
          coHandlerIds: ['slj'],
          deputyId: 'd1',
        };
        const decision = give(bound, ACTORS[who], name);
        const mayBy = allowed.by.split(' ').includes(who);
        const mayFrom = allowed.from.split(' ').includes(state);
        const answer = decision.ok ? 'accepted' : decision.refusal.code;
        const expected = !mayBy ? 'not_allowed' : mayFrom ? 'accepted' : 'illegal_transition';
        expect(`${who}: ${answer}`).toBe(`${who}: ${expected}`);
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
