import type { ItemEvent } from '@shared/item/event';
import type { StoredItem } from '../../store/items';
import { verifyChain, type ChainFault } from './audit-chain';

/** The first event of an item that is not as it was written; `nth` counts from 1. */
export interface ItemFault {
  no: string;
  nth: number;
  /** `missing`: nothing is changed, and events are gone from the end. */
  what: ChainFault['what'] | 'missing';
}

/** Holds an item against the chain of its events, those included that were moved to history. */
export function auditItem(
  { no, events, texts, version }: Pick<StoredItem, 'no' | 'events' | 'texts' | 'version'>,
  history: readonly ItemEvent[],
): ItemFault | null {
  const moved = history[history.length - 1]?.seq ?? 0;
  // Copied first and cut then: between the two an event stands in both.
  const all = [...history, ...events.filter(({ seq }) => history.length === 0 || seq > moved)];
  const broken = verifyChain(all, texts);
  if (broken) {
    const upTo = all.findIndex((_, last) => verifyChain(all.slice(0, last + 1), texts) !== null);
    return { no, nth: upTo + 1, what: broken.what };
  }
  return all.length === version ? null : { no, nth: all.length + 1, what: 'missing' };
}
