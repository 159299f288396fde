import { refuse } from '@shared/error/catalogue';
import { ownsStep } from '@shared/item/offers';
import { MEASURED_AT_LEAST } from '@shared/routing/mode';
import { calendarOf } from '../../services/calendar/place-calendar';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { measureOf, switchMode } from '../../store/routing-measures';

/** What somebody may not do themselves they do not let the system do. */
export const switchRouting: Handler<'switchRouting'> = async ({ categoryId, mode }, call) => {
  const place = await ownPlace(call);
  const { config } = place;
  if (!config.categories.some(({ id }) => id === categoryId))
    return refuse('category_unknown', { categoryId });
  const { actor, membership } = call.session;
  const calendar = calendarOf(call.context, place);
  const owner = ownsStep('assign', { now: call.now, actor, place: config, calendar });
  if (owner !== null) return refuse('step_not_yours', { command: 'assign', owner });
  const measured = await measureOf(config.id, categoryId);
  const count = measured?.sureCount ?? 0;
  const right = measured?.sureRight ?? 0;
  if (mode === 'automatic' && count < MEASURED_AT_LEAST)
    return refuse('measured_too_little', { count, minimum: MEASURED_AT_LEAST });
  const change = { at: call.now, byName: membership?.name ?? '', to: mode, count, right };
  await switchMode(config.id, categoryId, change, call.key);
  return { mode, count, right };
};
