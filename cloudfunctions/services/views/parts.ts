import type * as z from 'zod';
import type { Calendar } from '@shared/calendar/calendar';
import { countClock } from '@shared/calendar/count-clock';
import type { itemParts, parentView } from '@shared/contract/item-parts';
import { completenessOf } from '@shared/item/completeness';
import { textKey } from '@shared/item/event';
import { chosenPhotosOf } from '@shared/publication/public-version';
import { isResidents, type Standing } from '@shared/permission/standing';
import { holderName } from '@shared/wording/holder';
import type { StoredItem } from '../../store/items';
import type { StoredPlace } from '../../store/places';
import { dueViewOf, partyNamesOf } from './card';
import { maySeeReply } from './timeline';
import { supervisionViews } from './supervision-views';

type Parts = z.output<typeof itemParts>;

export type CommonPart = Pick<Parts, 'alike' | 'personal'>;

export interface PartsContext {
  place: StoredPlace;
  /** What it was merged into. */
  parent: StoredItem | null;
  /** What it is a part of, as far as this viewer may know. */
  common: CommonPart;
  now: number;
  calendar: Calendar;
}

/** Everything of an item beside its main way, as this viewer may know it. */
export function partsOf(item: StoredItem, standing: Standing, context: PartsContext): Parts {
  const { place } = context;
  const resident = isResidents(standing);
  const policy = place.config.policies.find(({ id }) => id === item.policyId);
  return {
    rest: restOf(item),
    returns: resident ? [] : returnsOf(item, place),
    extension: extensionOf(item, standing, context),
    extensionLimit: resident ? undefined : policy?.extension,
    coHandlers: resident ? [] : coHandlersOf(item, context),
    supervisions: resident ? [] : supervisionViews(item),
    instruction: resident ? undefined : instructionOf(item),
    verification: verificationOf(item),
    outcome: outcomeFor(item, standing),
    mediation: item.mediation,
    courtRef: item.courtRef,
    publication: publicationOf(item),
    publicationObjected: item.publicationObjected,
    mayPublish: item.mayPublish,
    publicationDueAt: resident || !item.toPublish ? undefined : (item.alarms.publication_due ?? 0),
    parent: parentOf(context),
    ...context.common,
    upper: item.upper,
    links: resident ? [] : item.links,
    completeness: completenessOf(item, place.config),
    grid: resident ? undefined : gridOf(item, place),
    disputed: item.disputed,
    onBehalf: item.onBehalf ?? false,
    spokenDay: item.spokenDay,
  };
}

function gridOf({ gridId }: StoredItem, { roster }: StoredPlace): Parts['grid'] {
  const grid = roster.grids?.find(({ id }) => id === gridId);
  if (!grid) return undefined;
  const deputies = roster.deputies
    .filter(({ id, away }) => grid.deputyIds.includes(id) && !away)
    .map(({ id, name }) => ({ id, name }));
  return { id: grid.id, name: grid.name, officer: grid.officer, deputies };
}

/** Figures come with an answer and are seen with it: not before the office has let it out. */
const outcomeFor = (item: StoredItem, standing: Standing): Parts['outcome'] =>
  item.reply?.by !== 'lead_unit' || maySeeReply(item, item.reply.seq, standing) ? item.outcome : undefined;

export const wordsAt = ({ texts }: StoredItem, seq: number | undefined, field = 'text'): string =>
  seq === undefined ? '' : (texts[textKey(seq, field)] ?? '');

function restOf(item: StoredItem): Parts['rest'] {
  const rest = item.rests[item.rests.length - 1];
  if (!rest) return undefined;
  const asked = [...item.events].reverse().find(({ type }) => type === 'info_requested');
  const question = rest.state === 'waiting_info' ? wordsAt(item, asked?.seq) : undefined;
  return { state: rest.state, since: rest.from, ...(question ? { question } : {}) };
}

function returnsOf(item: StoredItem, { roster }: StoredPlace): Parts['returns'] {
  const nameOf = (unitId: string | undefined) => roster.units.find(({ id }) => id === unitId)?.name;
  return item.returns.map((claim) => {
    return {
      unitName: nameOf(claim.unitId) ?? '',
      basis: claim.basis,
      text: wordsAt(item, claim.seq),
      proposedUnitId: claim.proposedUnitId,
      proposedUnitName: nameOf(claim.proposedUnitId),
      at: claim.at,
      upheld: claim.upheld,
      ruling: claim.rulingSeq === undefined ? undefined : wordsAt(item, claim.rulingSeq),
    };
  });
}

/** A resident hears of more time when it was granted, and why. */
function extensionOf(
  item: StoredItem,
  standing: Standing,
  { place, calendar }: PartsContext,
): Parts['extension'] {
  const { extension, due } = item;
  if (!extension || (isResidents(standing) && extension.granted !== true)) return undefined;
  const unit = place.config.policies.find(({ id }) => id === item.policyId)?.extension?.unit ?? 'working_day';
  const asked = due && { ...due, extension: { amount: extension.amount, unit } };
  return {
    amount: extension.amount,
    text: wordsAt(item, extension.seq),
    at: extension.at,
    granted: extension.granted,
    newDueAt: asked && countClock(asked, calendar, place.config.workingHours).dueAt,
  };
}

function coHandlersOf(item: StoredItem, { place, now, calendar }: PartsContext): Parts['coHandlers'] {
  return item.coHandlerIds.map((unitId) => {
    const given = item.coReplies[unitId];
    const name = place.roster.units.find(({ id }) => id === unitId)?.name ?? unitId;
    if (given) return { unitId, name, text: wordsAt(item, given.seq), at: given.at };
    return { unitId, name, due: item.coDue && dueViewOf(item.coDue, now, calendar) };
  });
}

function instructionOf(item: StoredItem): Parts['instruction'] {
  const { instruction } = item;
  if (!instruction) return undefined;
  const { seq, ...facts } = instruction;
  return { ...facts, text: wordsAt(item, seq) };
}

function verificationOf(item: StoredItem): Parts['verification'] {
  const { verification } = item;
  if (!verification) return undefined;
  const { seq, ...facts } = verification;
  return { ...facts, text: wordsAt(item, seq) };
}

function publicationOf(item: StoredItem): Parts['publication'] {
  const { publication } = item;
  if (!publication) return undefined;
  const { seq, state, at } = publication;
  return {
    state,
    at,
    title: wordsAt(item, seq, 'publicTitle'),
    text: wordsAt(item, seq, 'publicText'),
    reply: wordsAt(item, seq, 'publicReply'),
    photoIds: chosenPhotosOf(item),
    agreedAt: publication.agreedAt,
  };
}

/** How the item goes on in which this one was taken up: state and date, and the answer once it is out. */
function parentOf({ parent, place, now, calendar }: PartsContext): z.output<typeof parentView> | undefined {
  if (!parent) return undefined;
  const { reply } = parent;
  return {
    no: parent.no,
    state: parent.state,
    // Its own submitter, and all who follow it but this one.
    others: Math.max(1, parent.followers),
    holderName: holderName(parent, partyNamesOf(parent, place), 'staff') ?? '',
    due: parent.due && dueViewOf(parent.due, now, calendar),
    reply: reply?.released
      ? { text: wordsAt(parent, reply.seq), byName: reply.byName, at: reply.at }
      : undefined,
  };
}
