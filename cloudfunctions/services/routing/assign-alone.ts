import { dangerOf } from '@shared/item/danger';
import type { Effect } from '@shared/item/effects';
import { textKey } from '@shared/item/event';
import { mayGoByItself } from '@shared/item/guards-automatic';
import type { Proposal } from '@shared/routing/propose';
import { becauseInWords } from '@shared/wording/routing';
import { logError } from '../../platform/log';
import { clearEffects } from '../../store/item-effects';
import { saveItem, type StoredItem } from '../../store/items';
import type { StoredPlace } from '../../store/places';
import { measureOf } from '../../store/routing-measures';
import { calendarOf } from '../calendar/place-calendar';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
import { isRefusal } from '../handler';
import { appendCommand } from '../item/append';
import { assignmentOf } from '../item/assignment';
import { proposalFor } from './proposal';
import { namesOf } from './names';

/**
 * An item that has just come to the office is assigned without a look, where the office lets its category go by itself
 * and there is one unit and no other. Whatever is unclear or goes wrong, it stays where it is and a person looks.
 */
export async function assignAlone(item: StoredItem, context: ServiceContext): Promise<StoredItem> {
  const categoryId = item.routing?.categoryId;
  if (categoryId === undefined || !mayGoByItself(item)) return item;
  if (dangerOf(item.texts[textKey(1, 'text')] ?? '') !== null) return item;
  try {
    const measured = await measureOf(item.placeId, categoryId);
    if (measured?.mode !== 'automatic') return item;
    const place = await context.directory.place(item.placeId);
    const proposal =
      place && (await proposalFor(place, { categoryId, areaId: item.areaId, tier: item.tier }));
    if (!place || !proposal?.sure) return item;
    return await assigned(item, categoryId, proposal, place, context);
  } catch (error) {
    logError('an item was not assigned by itself', error, { item: item._id });
    return item;
  }
}

async function assigned(
  item: StoredItem,
  categoryId: string,
  proposal: Proposal,
  place: StoredPlace,
  context: ServiceContext,
): Promise<StoredItem> {
  const { unitId: leadUnitId, coHandlerIds, tier, policyId } = proposal;
  const note = becauseInWords(
    { categoryId, areaId: item.areaId, tier: item.tier },
    proposal,
    namesOf(place),
  ).join('；');
  const choice = { categoryId, leadUnitId, coHandlerIds, tier, policyId, note };
  const command = assignmentOf(item, choice, place);
  if (isRefusal(command)) return item;
  const calendar = calendarOf(context, place);
  const decideContext = {
    now: context.runtime.now(),
    actor: { kind: 'timer' as const },
    place: place.config,
    calendar,
  };
  const key = derivedId('alone', item._id, String(item.version));
  const after = appendCommand(item, command, decideContext, { key, inputHash: '' });
  // Refused, for another body dispatches that tier; or somebody was faster: then it is theirs.
  if (isRefusal(after)) return item;
  if (!(await saveItem(item, after))) return item;
  // Nobody has to give it out any more: the office is not called to it.
  const calls = after.effects.filter(callsOffice).map(({ id }) => id);
  if (calls.length > 0) await clearEffects(after, calls, after.nextAt);
  return { ...after, effects: after.effects.filter((effect) => !callsOffice(effect)) };
}

const callsOffice = (effect: Effect): boolean =>
  effect.type === 'notify' && effect.code === 'N12' && effect.to === 'office';
