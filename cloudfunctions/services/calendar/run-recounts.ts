import type { Command } from '@shared/item/commands';
import { provisionalList } from '@shared/item/lists';
import { calendarsToRecount, recountDone, type Entered } from '../../store/calendars';
import { idsInList } from '../../store/item-lists';
import { findById, saveItem } from '../../store/items';
import { findPlace, placeIds, type StoredPlace } from '../../store/places';
import type { ServiceContext } from '../context';
import { runEffects } from '../effects/run-effects';
import { derivedId } from '../fingerprint';
import { isRefusal } from '../handler';
import { appendCommand, lastSeq } from '../item/append';
import { calendarOf } from './place-calendar';

const AT_ONCE = 50;
/** What is left is the next run's. Real time, not the items'. */
const TIME_LIMIT_MS = 10_000;

/** Instances that have looked once: a new release may know a year that nobody has entered. */
const looked = new WeakSet<ServiceContext>();

/**
 * Counts again what was provisional, where days were entered or a release brought them. The work grows with what is
 * provisional and not with the items; done twice it changes nothing, for a count that gives the same is refused.
 */
export async function runRecounts(context: ServiceContext): Promise<number> {
  const until = performance.now() + TIME_LIMIT_MS;
  let counted = 0;
  for (const calendar of await calendarsToRecount(context.runtime.now())) {
    const { left, done } = await recountPlace(context, calendar._id, calendar.last, until);
    counted += done;
    if (!left) await recountDone(calendar);
  }
  if (looked.has(context)) return counted;
  for (const placeId of await placeIds()) {
    const { left, done } = await recountPlace(context, placeId, undefined, until);
    counted += done;
    if (left) return counted;
  }
  looked.add(context);
  return counted;
}

async function recountPlace(
  context: ServiceContext,
  placeId: string,
  entered: Entered | undefined,
  until: number,
): Promise<{ left: boolean; done: number }> {
  // Remembered places may be older than what was entered.
  context.directory.forgetPlace(placeId);
  const place = await findPlace(placeId);
  let done = 0;
  if (!place) return { left: false, done };
  const list = provisionalList(placeId);
  let left = false;
  for (let rows = await idsInList(list, null, AT_ONCE); rows.length > 0;) {
    for (const { id } of rows) {
      if (performance.now() > until) return { left: true, done };
      const answer = await recountItem(context, place, id, entered);
      if (answer === 'counted') done += 1;
      // Somebody was faster: the next run looks again.
      if (answer === 'moved on') left = true;
    }
    const last = rows[rows.length - 1];
    rows = rows.length < AT_ONCE || !last ? [] : await idsInList(list, last, AT_ONCE);
  }
  return { left, done };
}

async function recountItem(
  context: ServiceContext,
  place: StoredPlace,
  id: string,
  entered: Entered | undefined,
): Promise<'counted' | 'the same' | 'moved on'> {
  const item = await findById(id);
  if (!item) return 'the same';
  const data = entered ? { enteredBy: entered.byName, enteredAt: entered.at } : {};
  const command: Command = { name: 'recount', data };
  const actor = { kind: 'timer' as const };
  const decideContext = {
    now: context.runtime.now(),
    actor,
    place: place.config,
    calendar: calendarOf(context, place),
  };
  const intent = { key: derivedId('recount', String(item.version)), inputHash: '' };
  const after = appendCommand(item, command, decideContext, intent);
  if (isRefusal(after)) return 'the same';
  if (!(await saveItem(item, after))) return 'moved on';
  await runEffects(context, after, lastSeq(item));
  return 'counted';
}
