import { EVENT_OF } from '@shared/item/event';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import { movesBoard } from '@shared/item/on-board';
import { ITEM_STATES } from '@shared/item/states';
import { publicVersionOf } from '@shared/publication/public-version';
import { momentOf } from '@shared/common/shanghai';
import { ACTORS, COMMANDS, give, itemIn, NOW, timer, VALID, withSeq } from '../support/machine';
import { AUTUMN_2026 } from '../support/place';

const off = () => itemIn('closed');
const on = (): Item => ({ ...off(), publication: { state: 'published', seq: 3, at: NOW } });
const down = (): Item => ({ ...off(), publication: { state: 'taken_down', seq: 3, at: NOW } });

const moving = (before: Item | null, after: Item) =>
  Object.values(EVENT_OF).filter((type) => movesBoard(type, before, after));

const SHOWS = [
  'admitted',
  'answered',
  'transferred_up',
  'upper_result_recorded',
  'assigned_by_tier',
  'assigned',
  'return_ruled',
  'info_supplied',
  'extension_decided',
  'sent_back',
  'released',
  'rated',
  'rating_expired',
  'promise_fell_due',
  'reopened',
  'archived',
  'suspended',
  'resumed',
  'verified',
  'outcome_recorded',
  'published',
  'recounted',
];
const ENDS = ['declined', 'merged', 'withdrawn', 'publication_objected', 'unpublished'];

describe('what stands on the board', () => {
  it('comes there when it is published, and then shows what becomes of it', () => {
    expect(moving(off(), on())).toEqual(SHOWS);
  });

  it('is gone after what ends it', () => {
    expect(moving(on(), down())).toEqual(ENDS);
    expect(moving(on(), on()).sort()).toEqual([...SHOWS, ...ENDS].sort());
  });

  it('never moves for what is not on it', () => {
    expect([moving(off(), off()), moving(down(), down()), moving(null, off())]).toEqual([[], [], []]);
  });
});

describe('the board is never behind', () => {
  const shown = (item: Item) => JSON.stringify(publicVersionOf({ ...item, texts: {}, events: [] }));
  const published = (item: Item): Item => ({
    ...item,
    publication: { state: 'published', seq: 3, at: NOW },
  });

  it.each(ITEM_STATES)('with what is done while it is %s', (state) => {
    const before = published(itemIn(state));
    const forgotten = COMMANDS.flatMap((name) =>
      Object.values(ACTORS).flatMap((actor) => {
        const decision = give(before, actor, name, VALID[name], NOW + 1);
        if (!decision.ok) return [];
        const after = evolve(before, withSeq(decision.event, 9));
        const changed = shown(before) !== shown(after);
        return changed && !movesBoard(decision.event.type, before, after) ? [name] : [];
      }),
    );
    expect(forgotten).toEqual([]);
  });

  it('with the day that an answer to a question moves', () => {
    const asked = published(itemIn('waiting_info'));
    const decision = give(
      asked,
      ACTORS.resident,
      'supply_info',
      VALID.supply_info,
      momentOf('2026-09-30', '16:00'),
    );
    if (!decision.ok) throw new Error(decision.refusal.code);
    const after = evolve(asked, withSeq(decision.event, 9));
    expect([after.due?.at, movesBoard('info_supplied', asked, after)]).toEqual([
      momentOf('2026-10-15', '17:30'),
      true,
    ]);
  });

  it('with the day that is counted again', () => {
    const wednesday = momentOf('2026-12-30', '10:00');
    const known = { years: { ...AUTUMN_2026.years, '2027': { off: { '2027-01-01': '元旦' }, work: {} } } };
    const assigned = give(itemIn('triage'), ACTORS.office, 'assign', VALID.assign, wednesday);
    if (!assigned.ok) throw new Error(assigned.refusal.code);
    const before = published(evolve(itemIn('triage'), withSeq(assigned.event, 8)));
    const decision = give(before, timer, 'recount', {}, wednesday + 1, { calendar: known });
    if (!decision.ok) throw new Error(decision.refusal.code);
    const after = evolve(before, withSeq(decision.event, 9));
    expect([shown(after) === shown(before), movesBoard('recounted', before, after)]).toEqual([false, true]);
  });
});
