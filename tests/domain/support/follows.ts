import type { CommandData, CommandName } from '@shared/item/commands';
import { effectsOf, type Effect } from '@shared/item/effects';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import { ACTORS, give, NOW, VALID, withSeq, type ActorName, type World } from './machine';

/** What follows elsewhere from a command that is accepted, as event 7; of one type, where only that matters. */
export function follows<Name extends CommandName>(
  before: Item | null,
  by: ActorName,
  name: Name,
  data: CommandData[Name] = VALID[name],
  now = NOW,
  world: World = {},
): (type: Effect['type']) => Effect[] {
  const decision = give(before, ACTORS[by], name, data, now, world);
  if (!decision.ok) throw new Error(`${name} was refused: ${JSON.stringify(decision.refusal)}`);
  const event = withSeq(decision.event, 7);
  const all = effectsOf(event, before, evolve(before, event));
  return (type) => all.filter((effect) => effect.type === type);
}
