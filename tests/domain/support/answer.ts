import type { CommandData, CommandName } from '@shared/item/commands';
import type { Item } from '@shared/item/item';
import type { Actor } from '@shared/permission/actor';
import { give, NOW, VALID, type World } from './machine';

/** What somebody hears who gives a command: `accepted`, or the code of the refusal with what it says. */
export function answerTo<Name extends CommandName>(
  item: Item | null,
  actor: Actor,
  name: Name,
  change: Partial<CommandData[Name]> = {},
  now = NOW,
  world: World = {},
): string {
  const data = { ...VALID[name], ...change } as CommandData[Name];
  const decision = give(item, actor, name, data, now, world);
  if (decision.ok) return 'accepted';
  const { code, data: told } = decision.refusal;
  return Object.keys(told).length === 0 ? code : `${code} ${JSON.stringify(told)}`;
}
