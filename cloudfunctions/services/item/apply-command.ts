import type { OutputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Command } from '@shared/item/commands';
import { standingOf } from '@shared/permission/standing';
import { saveItem, type StoredItem } from '../../store/items';
import { calendarOf } from '../calendar/place-calendar';
import { findFor } from '../helping/helping';
import { prepareEffects, runEffects } from '../effects/run-effects';
import { assignAlone } from '../routing/assign-alone';
import { isRefusal, type Call } from '../handler';
import { appendCommand, lastSeq } from './append';
import { moveOldEvents } from './move-old-events';

/** Somebody else writing five times in between is not two people, but a fault. */
const RETRIES = 5;

export type CommandResult = OutputOf<'admit'>;

/** The command, given at once or made from the item as it is now. */
type CommandOrMaker = Command | ((item: StoredItem) => Promise<Command | Refusal> | Command | Refusal);

/**
 * Gives a command to an item: one read, one conditional write, and again from the start when somebody was faster.
 * What follows from it elsewhere is begun here and finished, at the latest, by the timer.
 */
export async function applyCommand(
  no: string,
  given: CommandOrMaker,
  call: Call,
): Promise<CommandResult | Refusal> {
  const { context, session } = call;
  for (let attempt = 0; attempt <= RETRIES; attempt += 1) {
    const found = await findFor(no, session);
    if (!found) return refuse('item_not_found', {});
    const { item, actor } = found;
    const first = firstAnswer(item, call);
    if (first) return first;
    // Whoever makes the command may refuse by what the item is: a stranger must not learn even that it is there.
    if (standingOf(actor, item) === null) return refuse('item_not_found', {});
    const place = await context.directory.place(item.placeId);
    if (!place) throw new Error(`item ${no} is of an unknown place`);
    const command = typeof given === 'function' ? await given(item) : given;
    if (isRefusal(command)) return command;
    const decideContext = { now: call.now, actor, place: place.config, calendar: calendarOf(context, place) };
    const after = appendCommand(item, command, decideContext, call);
    if (isRefusal(after)) return after;
    const prepared = prepareEffects(context, after, lastSeq(item));
    if (!(await saveItem(item, after))) continue;
    const settled = await assignAlone(after, context);
    await runEffects(context, settled, lastSeq(item), {
      prepared: settled === after ? prepared : undefined,
    });
    await moveOldEvents(settled);
    return { no, state: after.state, version: after.version };
  }
  return refuse('busy', {});
}

/** The second arrival of a request is answered as the first was; the same key for something else is a mistake. */
export function firstAnswer(item: StoredItem, { key, inputHash }: Call): CommandResult | Refusal | null {
  // A voice that goes straight to its deputy took two steps under one key: the last is what was answered.
  const used = item.keys.filter((known) => known.key === key).pop();
  if (!used) return null;
  return used.inputHash === inputHash
    ? { no: item.no, state: used.state, version: used.version }
    : refuse('key_reused', {});
}
