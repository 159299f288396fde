import type * as z from 'zod';
import type { offeredCommand } from '@shared/contract/item-detail';
import type { Command, CommandName } from '@shared/item/commands';
import type { DecideContext } from '@shared/item/context';
import { commandsFor } from '@shared/item/decide';
import { guardOf, type GuardName } from '@shared/item/guards';
import type { Item } from '@shared/item/item';
import { TRANSITIONS } from '@shared/item/transitions';
import type { Standing } from '@shared/permission/standing';

/** Guards whose answer is known before anything is filled in; the others wait for what the person enters. */
const KNOWN_BEFOREHAND: readonly GuardName[] = [
  'notTheScreenerWhoDeclined',
  'appealOnce',
  'appealInTime',
  'urgeCooledDown',
];

/** The buttons of this viewer. One that is cooling down is shown with its time; one that can never be is not. */
export function offeredCommands(
  item: Item,
  standing: Standing,
  context: DecideContext,
): z.output<typeof offeredCommand>[] {
  return commandsFor(item, standing).flatMap((name) => {
    const refusal = refusalBeforehand(item, name, context);
    if (!refusal) return [{ name }];
    return refusal.code === 'urge_too_soon' ? [{ name, availableAt: refusal.data.availableAt }] : [];
  });
}

function refusalBeforehand(item: Item, name: CommandName, context: DecideContext) {
  const empty = { name, data: {} } as Command;
  for (const guard of TRANSITIONS[name].guards.filter((known) => KNOWN_BEFOREHAND.includes(known))) {
    const refusal = guardOf(guard)(item, empty, context);
    if (refusal) return refusal;
  }
  return null;
}
