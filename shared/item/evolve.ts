import { DAY_MS } from '../common/shanghai';
import { deputyScope, NOBODY, officeScope, stationScope, unitScope } from '../permission/roles';
import type { ClockChange, EventDraft, ItemEvent } from './event';
import { isBad } from './guards';
import type { Item, ItemReply } from './item';
import { URGE_WEIGHT } from './limits';
import { phaseOf, type ItemState } from './states';

type Happened = (EventDraft & { seq: number }) | ItemEvent;

/** Folds one event into the item. Pure: replaying the stored events gives the stored item (DOMAIN.md §2, invariants). */
export function evolve(item: Item | null, event: Happened): Item {
  if (event.type === 'submitted') return born(event);
  if (!item) throw new Error(`the first event of an item must be submitted, not ${event.type}`);
  const next = settle(applyClock({ ...item, updatedAt: event.at }, event.clock), event);
  const holder = holderOf(next);
  const involved =
    next.involved.includes(holder) || holder === NOBODY || holder === 'submitter'
      ? next.involved
      : [...next.involved, holder];
  return { ...next, phase: phaseOf(next.state), holder, involved, orderAt: orderOf(next) };
}

function born(event: Extract<Happened, { type: 'submitted' }>): Item {
  const { data, at, by, clock } = event;
  const { verdict: _verdict, ...facts } = data;
  const base: Item = {
    ...facts,
    state: 'submitted',
    phase: 'open',
    round: 1,
    submitterOpenid: by.openid ?? '',
    coHandlerIds: [],
    holder: '',
    involved: [],
    orderAt: 0,
    urgeWeight: 0,
    lastUrgedAt: {},
    alarms: {},
    appealed: false,
    createdAt: at,
    updatedAt: at,
  };
  const item = applyClock(base, clock);
  const holder = holderOf(item);
  return { ...item, holder, involved: [holder], orderAt: orderOf(item) };
}

function applyClock(item: Item, clock: ClockChange): Item {
  const next = { ...item };
  if (clock.due !== undefined) next.due = clock.due ?? undefined;
  if (clock.step !== undefined) next.stepDue = clock.step ?? undefined;
  if (clock.alarms !== undefined) next.alarms = withoutGaps(clock.alarms);
  return next;
}

/** Switched-off alarms are absent, not undefined: the stored item and the replayed one must be the same. */
function withoutGaps<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

const to = (item: Item, state: ItemState): Item => ({ ...item, state });
const end = (item: Item, state: ItemState, at: number): Item => ({ ...item, state, endedAt: at });

function settle(item: Item, event: Exclude<Happened, { type: 'submitted' }>): Item {
  switch (event.type) {
    case 'admitted': {
      const { deputyId = item.deputyId, categoryId = item.categoryId, to: state } = event.data;
      return { ...item, state, deputyId, categoryId };
    }
    case 'declined': {
      const { reason, channel } = event.data;
      const declined = { reason, channel, at: event.at, byOpenid: event.by.openid, seq: event.seq };
      return { ...end(item, 'declined', event.at), declined };
    }
    case 'appealed':
      return { ...to(item, 'submitted'), appealed: true, endedAt: undefined };
    case 'taken':
      return { ...item, takenAt: item.takenAt ?? event.at };
    case 'answered':
      return { ...to(item, 'replied'), reply: replyOf(event, 'deputy') };
    case 'handed_over':
      return event.data.toDeputyId
        ? { ...item, deputyId: event.data.toDeputyId, takenAt: undefined }
        : to(item, 'triage');
    case 'assigned': {
      const { tier, categoryId, leadUnitId, leadUnitName, coHandlerIds } = event.data;
      return { ...to(item, 'assigned'), tier, categoryId, leadUnitId, leadUnitName, coHandlerIds };
    }
    case 'signed_in':
      return to(item, 'in_progress');
    case 'replied':
      return { ...to(item, 'reply_review'), reply: replyOf(event, 'lead_unit') };
    case 'sent_back':
      return to(item, 'in_progress');
    case 'released': {
      const resultClass = event.data.resultClass ?? item.reply?.resultClass;
      return {
        ...to(item, 'replied'),
        reply: item.reply && resultClass ? { ...item.reply, resultClass } : item.reply,
      };
    }
    case 'rated': {
      const { satisfaction, resolved } = event.data;
      const rated = { ...item, rating: { satisfaction, resolved, at: event.at } };
      return isBad(event.data)
        ? { ...to(rated, 'triage'), round: item.round + 1, urgeWeight: 0 }
        : end(rated, 'closed', event.at);
    }
    case 'rating_expired':
      return {
        ...end(item, 'closed', event.at),
        rating: { satisfaction: 'no_answer', resolved: null, at: event.at },
      };
    case 'withdrawn':
      return end(item, 'withdrawn', event.at);
    case 'urged': {
      const { standing } = event.by;
      return {
        ...item,
        urgeWeight: item.urgeWeight + (URGE_WEIGHT[standing] ?? 0),
        lastUrgedAt: { ...item.lastUrgedAt, [standing]: event.at },
      };
    }
    case 'supplemented':
    case 'noted':
    case 'became_due_soon':
    case 'became_overdue':
      return item;
  }
}

function replyOf(event: Extract<Happened, { type: 'answered' | 'replied' }>, by: ItemReply['by']): ItemReply {
  const { resultClass, mode, promise } = event.data;
  const byName = (by === 'deputy' ? event.by.name : event.by.title) ?? '';
  return withoutGaps({ seq: event.seq, resultClass, mode, promise, by, byName, at: event.at });
}

/** Whose turn it is. Screening belongs to the station that the voice came to; an appeal goes to the office. */
export function holderOf(item: Item): string {
  switch (item.state) {
    case 'submitted':
      return item.appealed ? officeScope(item.placeId) : stationScope(item.placeId, item.stationId);
    case 'with_deputy':
      return deputyScope(item.placeId, item.deputyId ?? '-');
    case 'triage':
    case 'reply_review':
      return officeScope(item.placeId);
    case 'assigned':
    case 'in_progress':
      return unitScope(item.placeId, item.leadUnitId ?? '-');
    case 'replied':
      return 'submitter';
    case 'closed':
    case 'declined':
    case 'withdrawn':
      return NOBODY;
  }
}

/** A unit is ordered by what was promised, everybody else by their own step; each urge moves it up. */
function orderOf(item: Item): number {
  const own = item.state === 'assigned' || item.state === 'in_progress' ? item.due : item.stepDue;
  return (own?.at ?? item.updatedAt) - Math.round(item.urgeWeight * DAY_MS);
}
