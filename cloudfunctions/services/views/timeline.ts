import type * as z from 'zod';
import type { timelineEntry } from '@shared/contract/item-detail';
import { textKey, type EventType, type ItemEvent } from '@shared/item/event';
import { isResidents, type Standing } from '@shared/permission/standing';
import type { StoredItem } from '../../store/items';

export type TimelineEntry = z.output<typeof timelineEntry>;

const SCREENERS: readonly Standing[] = ['station', 'office'];
const UNITS: readonly Standing[] = ['lead_unit', 'co_handler'];
/** They hear of a reply when it is released, and never of one that was sent back. */
const OUTSIDE: readonly Standing[] = ['submitter', 'helper', 'deputy'];

/** Steps between offices: true for who may see that they happened at all. */
const SEEN_BY: Partial<Record<EventType, (standing: Standing) => boolean>> = {
  noted: (standing) => SCREENERS.includes(standing),
  sent_back: (standing) => !OUTSIDE.includes(standing),
  became_due_soon: (standing) => !isResidents(standing),
  became_overdue: (standing) => !isResidents(standing),
  assigned_by_tier: (standing) => !isResidents(standing),
  extension_requested: (standing) => !OUTSIDE.includes(standing),
  co_replied: (standing) => !OUTSIDE.includes(standing),
  supervision_ticked: (standing) => !isResidents(standing),
  supervision_reported: (standing) => !isResidents(standing),
  outcome_recorded: (standing) => !isResidents(standing),
  archived: (standing) => !isResidents(standing),
  linked: (standing) => !isResidents(standing),
};

/** Words between officials: the submitter knows that it happened, not what was written. */
const OFFICIAL_WORDS: readonly EventType[] = [
  'return_requested',
  'return_ruled',
  'supervised',
  'supervision_surveyed',
  'instructed',
  'unpublished',
];

/** What happened, as this viewer may know it. */
export function timelineOf(item: StoredItem, standing: Standing): TimelineEntry[] {
  return item.events
    .filter((event) => SEEN_BY[event.type]?.(standing) ?? true)
    .filter((event) => event.type !== 'extension_decided' || mayHear(event.data.granted, standing))
    .filter((event) => !isOfUnit(event) || maySeeReply(item, event.seq, standing))
    .map((event) => entryOf(event, item, standing));
}

/** What a unit wrote, at its desk or face to face. */
const isOfUnit = ({ type, by }: ItemEvent) =>
  type === 'replied' || (type === 'answered' && by.standing === 'lead_unit');

/** Time that was asked for and not given moved nothing: it stays among the offices, like the asking. */
const mayHear = (granted: boolean, standing: Standing) => granted || !OUTSIDE.includes(standing);

/** A reply becomes the resident's when the office lets it out; until then it may still be changed. */
export function maySeeReply(item: StoredItem, seq: number, standing: Standing): boolean {
  if (!OUTSIDE.includes(standing)) return true;
  const next = item.events.find(
    (event) => event.seq > seq && (event.type === 'released' || event.type === 'sent_back'),
  );
  return next?.type === 'released';
}

function entryOf(event: ItemEvent, item: StoredItem, standing: Standing): TimelineEntry {
  const { seq, type, at, by } = event;
  const named = !isResidents(standing) || by.standing === 'deputy';
  const photoIds = photosOf(event);
  return {
    seq,
    type,
    at,
    by: { standing: by.standing, name: named ? nameOf(by) : undefined, title: by.title },
    data: dataFor(event, standing),
    texts: textsFor(event, item, standing),
    ...(photoIds.length > 0 ? { photoIds } : {}),
    internal: type === 'noted',
  };
}

const photosOf = (event: ItemEvent): string[] =>
  'photos' in event.data ? event.data.photos.map(({ id }) => id) : [];

/** The key that shares an item, and degrees on a map, are not part of its history; photos have their own field. */
const NEVER = [
  'photos',
  'voice',
  'shareToken',
  'whereabouts',
  'maskedName',
  'hasPhone',
  'parentId',
  'routing',
  'gridId',
];

function dataFor(event: ItemEvent, standing: Standing): Record<string, unknown> {
  // Units know of ratings in aggregate only: here just whether it goes on (DOMAIN.md §2, `rate`).
  if (event.type === 'rated' && UNITS.includes(standing)) return { resolved: event.data.resolved };
  // Residents hear which body did something, never which clerk.
  if (event.type === 'recounted' && isResidents(standing)) return {};
  return Object.fromEntries(Object.entries(event.data).filter(([name]) => !NEVER.includes(name)));
}

function textsFor(event: ItemEvent, { texts }: StoredItem, standing: Standing): Record<string, string> {
  if (event.type === 'rated' && UNITS.includes(standing)) return {};
  if (isResidents(standing) && OFFICIAL_WORDS.includes(event.type)) return {};
  const fields = Object.keys(event.textHashes).filter((field) => mayRead(field, standing));
  return Object.fromEntries(fields.map((field) => [field, texts[textKey(event.seq, field)] ?? '']));
}

/** A note that goes along with a step is from colleague to colleague. */
const mayRead = (field: string, standing: Standing) => field !== 'note' || !isResidents(standing);

/** Who stood in is named with whom they stood in for. */
const nameOf = ({ name, for: absent }: ItemEvent['by']): string | undefined =>
  name === undefined || absent === undefined ? name : `${name}（替${absent}）`;
