import type { EventDraft, ItemEvent } from '@shared/item/event';
import { textKey } from '@shared/item/event';
import { withoutGaps } from '../../store/without-gaps';
import { canonicalJson, sha256 } from '../fingerprint';

/** What stands where words were erased: the chain accepts it in place of any text. */
export const ERASED = '（已删除）';

/** Makes an event part of the chain: it carries the hash of the one before and of its own words. */
export function seal(draft: EventDraft, seq: number, key: string, prev: string): ItemEvent {
  const { texts, ...facts } = draft;
  const textHashes = Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [field, hashOfText(seq, field, text)]),
  );
  // What is hashed is what the store gives back: absent fields are not there.
  const event = withoutGaps({ ...facts, seq, key, textHashes, prev }) as Omit<ItemEvent, 'hash'>;
  return { ...event, hash: hashOf(event) } as ItemEvent;
}

export type ChainFault = { seq: number; what: 'order' | 'hash' | 'text' };

/** Null when nothing was changed since it was written; else the first event that does not fit. */
export function verifyChain(
  events: readonly ItemEvent[],
  texts: Readonly<Record<string, string>>,
  prevOfFirst = '',
): ChainFault | null {
  let prev = prevOfFirst;
  for (const event of events) {
    const { seq } = event;
    if (event.prev !== prev) return { seq, what: 'order' };
    if (hashOf(event) !== event.hash) return { seq, what: 'hash' };
    for (const [field, hash] of Object.entries(event.textHashes)) {
      const text = texts[textKey(seq, field)];
      if (text !== ERASED && (text === undefined || hashOfText(seq, field, text) !== hash)) {
        return { seq, what: 'text' };
      }
    }
    prev = event.hash;
  }
  return null;
}

/** What the next event carries as `prev`. */
export function hashOf(event: Omit<ItemEvent, 'hash'> & { hash?: string }): string {
  const { hash: _own, ...rest } = event;
  return sha256(canonicalJson(rest));
}

const hashOfText = (seq: number, field: string, text: string) => sha256(canonicalJson([seq, field, text]));
