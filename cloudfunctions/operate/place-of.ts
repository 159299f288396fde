import type { CollectionName } from '../store/collections';
import type { WholeRow } from '../store/whole-rows';

/** Whose a document is: a place's, everybody's (`shared`), a person's, or of the running system alone (`none`). */
export type Owner = { place: string } | { person: string } | 'shared' | 'none';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const first = (value: unknown): string => text(Array.isArray(value) ? (value as unknown[])[0] : value);
/** `qinghe/office`, `qinghe#new`, `qinghe=8igd2i`, `qinghe:somebody`, `qinghe.t1`. */
const startOf = (value: string): string => value.split(/[/#=:.]/)[0] ?? '';

/** Tells of each document whose it is, from what it holds itself; items must have been told before what belongs to them. */
export class Owners {
  private readonly placeOfItem = new Map<string, string>();
  private readonly placeOfImport = new Map<string, string>();
  private readonly lastSeqOf = new Map<string, number>();
  /** Tallies that an item is still to leave: one that lies there already, and was added up, would never be again. */
  private readonly owedTallies = new Set<string>();

  of(name: CollectionName, row: WholeRow): Owner {
    if (OF_THE_SYSTEM.includes(name)) return 'none';
    if (name === 'calendars') return 'shared';
    const place = this.placeOf(name, row);
    if (place !== '') {
      if (name === 'items') this.knowItem(row, place);
      if (name === 'voice_imports' || name === 'roster_imports') this.placeOfImport.set(row._id, place);
      return { place };
    }
    const openid = text(row.openid);
    return openid === '' ? 'none' : { person: openid };
  }

  /**
   * Whether a document tells of an event that its item did not have yet when it was read: the event would come to the
   * copy a second time, and find that it had been counted and told already.
   */
  isAhead(name: CollectionName, row: WholeRow): boolean {
    if (name === 'tallies' && this.owedTallies.has(row._id)) return true;
    // Whoever follows hears of an event under the item of their own: the id says whose event it is.
    const ofEvent = OF_EVENT.includes(name) ? EVENT_ID.exec(row._id) : null;
    const itemId = ofEvent?.[1] ?? itemIdOf(name, row);
    if (itemId === '') return false;
    const last = this.lastSeqOf.get(itemId);
    return last === undefined || Number(ofEvent?.[2] ?? 0) > last;
  }

  private knowItem({ _id, events, effects }: WholeRow, place: string): void {
    this.placeOfItem.set(_id, place);
    for (const { type, seq } of (effects ?? []) as { type?: string; seq?: number }[])
      if (type === 'tally') this.owedTallies.add(`${_id}.${seq}`);
    const last = Array.isArray(events)
      ? (events[events.length - 1] as { seq?: number } | undefined)
      : undefined;
    this.lastSeqOf.set(_id, last?.seq ?? 0);
  }

  private placeOf(name: CollectionName, row: WholeRow): string {
    if (text(row.placeId) !== '') return text(row.placeId);
    const ofItem = this.placeOfItem.get(text(row.itemId)) ?? this.placeOfItem.get(row._id);
    if (ofItem !== undefined) return ofItem;
    if (text(row.importId) !== '') return this.placeOfImport.get(text(row.importId)) ?? '';
    if (OF_PLACE.includes(name)) return startOf(row._id);
    const scope = first(row.scopes) || first(row.scope) || first(row.of) || first(row.lists);
    if (scope !== '') return startOf(scope);
    if (name === 'sums') return row._id.split('/').find((part) => !SUMS.includes(part)) ?? '';
    return '';
  }
}

function itemIdOf(name: CollectionName, row: WholeRow): string {
  return name === 'contacts' ? row._id : text(row.itemId);
}

/** Documents whose id is that of an item and of its event. */
const OF_EVENT: readonly CollectionName[] = ['notices', 'tallies'];
const EVENT_ID = /^([^.]+)\.(\d+)(?:\.|$)/u;
/** The names of sums, before the place in their ids. */
const SUMS = ['outcomes', 'board', 'publications'];
/** Documents whose id begins with their place. */
const OF_PLACE: readonly CollectionName[] = [
  'places',
  'responsibility_lists',
  'routing_catalogue',
  'station_registry',
  'figures',
  'place_versions',
  'search_progress',
  'member_events',
];
/** Of the running system alone: a code that opens a place once does so nowhere else. */
const OF_THE_SYSTEM: readonly CollectionName[] = ['environment', 'guesses', 'deployment_codes'];
