import type { HappenedOf } from './event';
import { withoutGaps } from './gaps';
import type { Item, ItemReply } from './item';

/** An answer that reaches the submitter at once: a deputy's, or that of the tier above. */
export function answered(
  item: Item,
  event: HappenedOf<'answered' | 'upper_result_recorded'>,
  by: 'deputy' | 'upper',
): Item {
  const reply = { ...replyOf(event, by), released: true };
  return {
    ...item,
    state: 'replied',
    reply: by === 'upper' ? { ...reply, byName: item.upper?.body ?? reply.byName } : reply,
    ...outcomeOf(event),
    promiseDueAt: undefined,
    ...(event.data.mediation ? { mediation: event.data.mediation } : {}),
  };
}

/** What a unit said to somebody's face: in its name, and seen by nobody outside before the office has confirmed it. */
export function answeredInSession(item: Item, event: HappenedOf<'answered'>): Item {
  return {
    ...item,
    state: 'reply_review',
    leadUnitId: item.sessionUnitId,
    leadUnitName: item.sessionUnitName,
    reply: replyOf(event, 'lead_unit'),
    ...outcomeOf(event),
    promiseDueAt: undefined,
  };
}

export const outcomeOf = (event: HappenedOf<'answered' | 'replied' | 'upper_result_recorded'>) =>
  event.data.outcome ? { outcome: event.data.outcome, outcomeSeq: event.seq } : {};

export function replyOf(
  event: HappenedOf<'answered' | 'replied' | 'upper_result_recorded'>,
  by: ItemReply['by'],
): ItemReply {
  const { resultClass, mode, promise, saidAt } = event.data;
  const byName = (by === 'deputy' ? event.by.name : event.by.title) ?? '';
  return withoutGaps({
    seq: event.seq,
    resultClass,
    mode,
    promise,
    saidAt,
    by,
    byName,
    at: event.at,
    released: false,
  });
}
