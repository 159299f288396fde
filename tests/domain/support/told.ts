import type { CommandData, CommandName } from '@shared/item/commands';
import { decide } from '@shared/item/decide';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import { toldOf } from '@shared/item/told';
import type { PlaceConfig } from '@shared/place/place';
import { ACTORS, NOW, VALID, withSeq, type ActorName } from './machine';
import { AUTUMN_2026, aPlace } from './place';

/** Who is told what when the command is given: `N02 submitter`. */
export function toldWhen<Name extends CommandName>(
  item: Item,
  by: ActorName,
  name: Name,
  data: CommandData[Name] = VALID[name],
  place: PlaceConfig = aPlace(),
): string[] {
  const context = { now: NOW, actor: ACTORS[by], place, calendar: AUTUMN_2026 };
  const decision = decide(item, { name, data } as never, context);
  if (!decision.ok) throw new Error(`${name}: ${JSON.stringify(decision.refusal)}`);
  const event = withSeq(decision.event, 7);
  return toldOf(event, item, evolve(item, event)).map(([code, to]) => `${code} ${to}`);
}
