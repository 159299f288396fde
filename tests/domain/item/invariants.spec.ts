import fc from 'fast-check';
import { HOUR_MS } from '@shared/common/shanghai';
import { commandsFor } from '@shared/item/offers';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import { isEnded } from '@shared/item/states';
import { STANDINGS } from '@shared/permission/standing';
import type { EventDraft } from '@shared/item/event';
import { ACTORS, COMMANDS, give, NOW, resident, VALID, withSeq, type ActorName } from '../support/machine';

const NAMES = Object.keys(ACTORS) as ActorName[];
const step = fc.record({
  who: fc.constantFrom(...NAMES),
  command: fc.constantFrom(...COMMANDS.filter((name) => name !== 'submit')),
  hours: fc.integer({ min: 0, max: 100 }),
  bad: fc.boolean(),
});

const MOVES_DUE = ['assigned', 'rated', 'answered', 'released', 'declined', 'withdrawn', 'rating_expired'];

interface Step {
  who: ActorName;
  command: (typeof COMMANDS)[number];
  hours: number;
  bad: boolean;
}

function play(steps: readonly Step[]) {
  const events: (EventDraft & { seq: number })[] = [];
  let item: Item | null = null;
  let now = NOW;
  const add = (decision: ReturnType<typeof give>) => {
    if (!decision.ok) return;
    const event = withSeq(decision.event, events.length + 1);
    const before: Item | null = item;
    item = evolve(item, event);
    events.push(event);
    if (before && !MOVES_DUE.includes(event.type)) expect(item.due).toEqual(before.due);
  };
  add(give(null, resident, 'submit', undefined, now));
  for (const { who, command, hours, bad } of steps) {
    now += hours * HOUR_MS;
    const data =
      command === 'rate' && bad
        ? { resolved: false, satisfaction: 'dissatisfied' as const, reason: 'not_solved' as const }
        : VALID[command];
    add(give(item, ACTORS[who], command, data as never, now));
  }
  return { item: item as Item | null, events };
}

describe('any sequence of commands', () => {
  it('replays to the same item, leaves somebody a next step, and never closes without a judged or expired reply', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 120 }), (steps) => {
        const { item, events } = play(steps);
        if (!item) throw new Error('not born');
        const replayed = events.reduce<Item | null>((state, event) => evolve(state, event), null);
        expect(replayed).toEqual(item);
        if (!isEnded(item.state)) {
          expect(STANDINGS.some((standing) => commandsFor(item, standing).length > 0)).toBe(true);
          expect(item.holder).not.toBe('nobody');
        }
        if (item.state === 'closed') {
          expect(item.reply?.resultClass).toBeDefined();
          expect(item.rating).toBeDefined();
        }
        const closing = events.find((event) => event.type === 'rated' || event.type === 'rating_expired');
        if (closing) expect(['submitter', 'timer']).toContain(closing.by.standing);
      }),
      { numRuns: 400, seed: 20261123 },
    );
  });
});
