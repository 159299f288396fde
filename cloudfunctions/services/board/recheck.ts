import { derivedId } from '../fingerprint';
import { findById, saveItem } from '../../store/items';
import { calendarOf } from '../calendar/place-calendar';
import type { ServiceContext } from '../context';
import { runEffects } from '../effects/run-effects';
import { isRefusal } from '../handler';
import { appendCommand, lastSeq } from '../item/append';

/** From how many neighbours on the office looks again (PRODUCT.md §5.15). */
export const WITNESSES_NEEDED = 3;
const RETRIES = 5;

/** Raised once a round, by the machine: whoever said it third, and whoever says it after, finds it done. */
export async function raiseRecheck(itemId: string, round: number, context: ServiceContext): Promise<void> {
  const intent = { key: derivedId('recheck', itemId, String(round)), inputHash: '' };
  for (let attempt = 0; attempt <= RETRIES; attempt += 1) {
    const item = await findById(itemId);
    if (!item || item.events.some(({ key }) => key === intent.key)) return;
    const place = await context.directory.place(item.placeId);
    if (!place) throw new Error(`item ${item.no} is of an unknown place`);
    const decideContext = {
      now: context.runtime.now(),
      actor: { kind: 'timer' as const },
      place: place.config,
      calendar: calendarOf(context, place),
    };
    const command = { name: 'recheck' as const, data: { witnesses: WITNESSES_NEEDED } };
    const after = appendCommand(item, command, decideContext, intent);
    // Refused: it was opened again meanwhile, and that is what they asked for.
    if (isRefusal(after)) return;
    if (!(await saveItem(item, after))) continue;
    await runEffects(context, after, lastSeq(item));
    return;
  }
  throw new Error(`the recheck of ${itemId} met somebody else ${RETRIES} times`);
}
