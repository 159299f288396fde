import { derivedId } from '../fingerprint';
import { findById, saveItem, type StoredItem } from '../../store/items';
import { lookAgainAt } from '../../store/item-effects';
import { calendarOf } from '../calendar/place-calendar';
import type { ServiceContext } from '../context';
import { runEffects, type EffectLimits } from '../effects/run-effects';
import { assignAlone } from '../routing/assign-alone';
import { isRefusal } from '../handler';
import { appendCommand, lastSeq } from '../item/append';
import { dueAlarms, nextAlarmAfter } from './alarms';

/** Nobody waits for the timer, but one item must not hold up the others. */
const WITHOUT_HURRY: EffectLimits = { most: 50, within: 10_000 };

/**
 * Does what is due with one item: its alarms in their order, then what is left of its effects. Two timers at once do
 * it once: the conditional write lets one of them through, the other leaves it.
 * @returns whether something is still to follow from it
 */
export async function attendTo(id: string, context: ServiceContext): Promise<boolean> {
  const now = context.runtime.now();
  let item = await findById(id);
  if (!item || item.nextAt === null || item.nextAt > now) return false;
  const since = lastSeq(item);
  const tried = new Set<string>();
  for (let alarm = nextUntried(item, now, tried); alarm; alarm = nextUntried(item, now, tried)) {
    tried.add(`${alarm.name}.${alarm.at}`);
    const place = await context.directory.place(item.placeId);
    if (!place) throw new Error(`item ${item.no} is of an unknown place`);
    const decideContext = {
      now,
      actor: { kind: 'timer' as const },
      place: place.config,
      calendar: calendarOf(context, place),
    };
    const intent = { key: derivedId('timer', alarm.name, String(alarm.at)), inputHash: '' };
    const after = appendCommand(item, alarm.command, decideContext, intent);
    // Refused: an alarm that means nothing in this state.
    if (isRefusal(after)) continue;
    if (!(await saveItem(item, after))) return false;
    item = await assignAlone(after, context);
  }
  const effectsLeft = await runEffects(context, item, since, { limits: WITHOUT_HURRY });
  if (!effectsLeft && dueAlarms(item.alarms, now).length > 0) {
    await lookAgainAt(item, nextAlarmAfter(item.alarms, now));
  }
  return effectsLeft;
}

function nextUntried(item: StoredItem, now: number, tried: ReadonlySet<string>) {
  return dueAlarms(item.alarms, now).find(({ name, at }) => !tried.has(`${name}.${at}`));
}
