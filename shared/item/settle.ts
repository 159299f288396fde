import { unitScope } from '../permission/roles';
import type { Happened, HappenedOf } from './event';
import { withoutGaps } from './gaps';
import type { Item, ItemReply, Rest, Publication } from './item';
import { URGE_WEIGHT } from './limits';
import { goesAgain } from './rating';
import { isOfSession } from './face-session';
import { answered, answeredInSession, outcomeOf, replyOf } from './settle-reply';
import { settleSupervision, trackedAgain } from './settle-supervision';
import type { ItemState, RestingState } from './states';
import { withTrackingEnded } from './supervisions';

const to = (item: Item, state: ItemState): Item => ({ ...item, state });
const end = (item: Item, state: ItemState, at: number): Item => ({ ...item, state, endedAt: at, rests: [] });

/** What an event does to the facts of the item; clocks, holder and the like follow in `evolve`. */
export function settle(item: Item, event: Exclude<Happened, { type: 'submitted' }>): Item {
  switch (event.type) {
    case 'admitted': {
      const { deputyId = item.deputyId, categoryId = item.categoryId, to: state } = event.data;
      // Another deputy has not opened it yet.
      const takenAt = deputyId === item.deputyId ? item.takenAt : undefined;
      return { ...item, state, deputyId, categoryId, takenAt };
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
      return event.by.standing === 'lead_unit'
        ? answeredInSession(item, event)
        : answered(item, event, 'deputy');
    case 'handed_over':
      return event.data.toDeputyId
        ? { ...item, deputyId: event.data.toDeputyId, takenAt: undefined }
        : to(item, 'triage');
    case 'merged':
      return {
        ...end(item, 'merged', event.at),
        parent: { no: event.data.parentNo, id: event.data.parentId },
      };
    case 'transferred_up':
      return { ...to(item, 'transferred_up'), upper: { body: event.data.body, at: event.at } };
    case 'upper_result_recorded':
      return answered(item, event, 'upper');
    case 'assigned_by_tier':
      return {
        ...item,
        tier: event.data.tier,
        categoryId: event.data.categoryId,
        dispatcher: 'government_office',
      };
    case 'assigned':
      return assigned(item, event);
    case 'signed_in':
      return to(item, 'in_progress');
    case 'return_requested': {
      const { basis, proposedUnitId } = event.data;
      const claim = { seq: event.seq, unitId: item.leadUnitId ?? '', basis, proposedUnitId, at: event.at };
      return { ...to(item, 'return_review'), returns: [...item.returns, withoutGaps(claim)] };
    }
    case 'return_ruled':
      return ruled(item, event);
    case 'info_requested':
      return resting(item, 'waiting_info', event.at);
    case 'suspended':
      return resting(item, 'suspended', event.at);
    case 'info_supplied':
    case 'resumed':
      return awake(item);
    case 'extension_requested':
      return { ...item, extension: { seq: event.seq, amount: event.data.amount, at: event.at } };
    case 'extension_decided':
      return item.extension
        ? {
            ...item,
            extension: {
              ...item.extension,
              granted: event.data.granted,
              decidedAt: event.at,
              dueAt: item.due?.at,
            },
          }
        : item;
    case 'co_replied':
      return coReplied(item, event);
    case 'replied':
      return {
        ...to(item, 'reply_review'),
        reply: replyOf(event, 'lead_unit'),
        ...outcomeOf(event),
        promiseDueAt: undefined,
      };
    case 'sent_back':
      // Of a session: nobody works on it yet, the office may assign it or hear the unit again.
      return isOfSession(item)
        ? { ...to(item, 'triage'), leadUnitId: undefined, leadUnitName: undefined }
        : to(item, 'in_progress');
    case 'released': {
      const resultClass = event.data.resultClass ?? item.reply?.resultClass;
      return {
        ...to(item, 'replied'),
        reply: item.reply && resultClass ? { ...item.reply, resultClass, released: true } : item.reply,
      };
    }
    case 'rated': {
      const { satisfaction, resolved } = event.data;
      const rated = { ...item, rating: { satisfaction, resolved, at: event.at } };
      if (goesAgain(item, event.data)) return again(rated, event);
      const supervisions = withTrackingEnded(item.supervisions, event.at);
      return end({ ...rated, supervisions }, 'closed', event.at);
    }
    case 'rating_expired':
      return {
        ...end(item, 'closed', event.at),
        rating: { satisfaction: 'no_answer', resolved: null, at: event.at },
      };
    case 'promise_fell_due':
      return {
        ...to(item, PROMISED_BY[item.reply?.by ?? 'lead_unit']),
        promiseDueAt: event.at,
        endedAt: undefined,
      };
    case 'reopened':
      return again({ ...item, endedAt: undefined }, event);
    case 'archived':
      return to(item, 'archived');
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
    case 'supervised':
    case 'supervision_ticked':
    case 'supervision_reported':
    case 'supervision_surveyed':
      return settleSupervision(item, event);
    case 'instructed':
      return {
        ...item,
        instruction: {
          seq: event.seq,
          at: event.at,
          dueDay: event.data.dueDay,
          byName: event.by.name ?? '',
        },
      };
    case 'verified': {
      const { solved } = event.data;
      return {
        ...item,
        verification: { solved, seq: event.seq, byName: event.by.name ?? '', at: event.at },
      };
    }
    case 'outcome_recorded':
      return { ...item, outcome: event.data.outcome, outcomeSeq: event.seq };
    case 'publication_proposed':
      return { ...item, publication: publicationOf('proposed', event) };
    case 'publication_objected':
      return {
        ...item,
        publicationObjected: true,
        ...(item.publication?.state === 'published'
          ? { publication: { ...item.publication, state: 'taken_down' as const } }
          : {}),
      };
    case 'publication_agreed':
      return item.publication ? { ...item, publication: { ...item.publication, agreedAt: event.at } } : item;
    case 'published': {
      const agreedAt = item.publication?.agreedAt;
      const publication = publicationOf('published', event);
      return { ...item, publication: agreedAt === undefined ? publication : { ...publication, agreedAt } };
    }
    case 'unpublished':
      return item.publication ? { ...item, publication: { ...item.publication, state: 'taken_down' } } : item;
    case 'linked': {
      const { type, target, label } = event.data;
      return { ...item, links: [...item.links, { type, target, label }] };
    }
    case 'supplemented':
    case 'noted':
    case 'recheck_raised':
    case 'became_due_soon':
    case 'became_overdue':
    case 'recounted':
      return item;
  }
}

/** A promise falls due with whoever gave it. */
const PROMISED_BY: Record<ItemReply['by'], ItemState> = {
  lead_unit: 'in_progress',
  deputy: 'with_deputy',
  upper: 'transferred_up',
};

function publicationOf(
  state: 'proposed' | 'published',
  { seq, at, data }: HappenedOf<'publication_proposed' | 'published'>,
): Publication {
  const { publicPhotos = [] } = data;
  return { state, seq, at, ...(publicPhotos.length > 0 ? { photoIds: publicPhotos } : {}) };
}

function assigned(item: Item, event: HappenedOf<'assigned'>): Item {
  const { tier, categoryId, leadUnitId, leadUnitName, coHandlerIds, policyId, urgent } = event.data;
  const again = item.round > 1 && item.policyId !== undefined;
  // Gaps stay: what is no longer so must be taken off the stored item too.
  return {
    ...to(item, 'assigned'),
    tier,
    categoryId,
    leadUnitId,
    leadUnitName,
    coHandlerIds,
    coWaiting: coHandlerIds.map((id) => unitScope(item.placeId, id)),
    coReplies: {},
    assignedAt: event.at,
    automatic: event.by.standing === 'timer' ? true : undefined,
    policyId: again ? item.policyId : policyId,
    urgent: again ? item.urgent : urgent,
  };
}

/** Upheld: somebody else's, and the office assigns anew. Overruled: theirs, once and for all. */
function ruled(item: Item, event: HappenedOf<'return_ruled'>): Item {
  const { upheld } = event.data;
  const last = item.returns.length - 1;
  const returns = item.returns.map((claim, index) =>
    index === last ? { ...claim, upheld, ruledAt: event.at, rulingSeq: event.seq } : claim,
  );
  if (!upheld) return { ...to(item, 'assigned'), returns, returnFinal: true };
  return {
    ...to(item, 'triage'),
    returns,
    leadUnitId: undefined,
    leadUnitName: undefined,
    coHandlerIds: [],
    coWaiting: [],
    dispatcher: undefined,
  };
}

function coReplied(item: Item, event: HappenedOf<'co_replied'>): Item {
  const unitId = item.coHandlerIds.find((id) => id === event.data.unitId);
  if (unitId === undefined) return item;
  return {
    ...item,
    coWaiting: item.coWaiting.filter((scope) => scope !== unitScope(item.placeId, unitId)),
    coReplies: { ...item.coReplies, [unitId]: { seq: event.seq, at: event.at } },
  };
}

function resting(item: Item, state: RestingState, at: number): Item {
  const { due, stepDue: step, coDue: co, alarms } = item;
  const rest: Rest = withoutGaps({ state, from: at, back: item.state, due, step, co, alarms });
  return { ...to(item, state), rests: [...item.rests, rest] };
}

function awake(item: Item): Item {
  const rest = item.rests[item.rests.length - 1];
  return rest ? { ...to(item, rest.back), rests: item.rests.slice(0, -1) } : item;
}

/** Not solved, or it came again: once more, by whoever the office finds. The second time it is tracked. */
function again(item: Item, event: HappenedOf<'rated' | 'reopened'>): Item {
  const next = {
    ...to(item, 'triage'),
    round: item.round + 1,
    urgeWeight: 0,
    promiseDueAt: undefined,
    extension: undefined,
    dispatcher: undefined,
    // Who has it next says anew whether it was settled.
    mediation: undefined,
  };
  return trackedAgain(next, event);
}
