import type { Command } from '@shared/item/commands';
import type { DecideContext } from '@shared/item/context';
import { decide } from '@shared/item/decide';
import { effectsOf } from '@shared/item/effects';
import { textKey, type EventDraft } from '@shared/item/event';
import { evolve } from '@shared/item/evolve';
import { nextAlarm, type Item } from '@shared/item/item';
import type { Refusal } from '@shared/error/catalogue';
import type { StoredItem } from '../../store/items';
import { seal } from './audit-chain';

/** What is left over of effects after a crash is picked up by the timer this much later. */
export const EFFECTS_RETRY_MS = 30_000;

export interface Intent {
  key: string;
  inputHash: string;
}

/** Decides a command and folds its event in: the item as it would be stored, nothing written yet. */
export function appendCommand(
  item: StoredItem | null,
  command: Command,
  context: DecideContext,
  intent: Intent,
  id = item?._id ?? '',
): StoredItem | Refusal {
  const decision = decide(item, command, context);
  return decision.ok ? append(item, decision.event, intent, id) : decision.refusal;
}

function append(
  item: StoredItem | null,
  draft: EventDraft,
  { key, inputHash }: Intent,
  id: string,
): StoredItem {
  const last = item?.events[item.events.length - 1];
  const seq = lastSeq(item) + 1;
  const event = seal(draft, seq, key, last?.hash ?? '');
  const facts: Item = evolve(item, event);
  const texts = { ...item?.texts };
  for (const [field, text] of Object.entries(draft.texts)) texts[textKey(seq, field)] = text;
  const effects = [...(item?.effects ?? []), ...effectsOf(event, item, facts)];
  const version = (item?.version ?? 0) + 1;
  return {
    ...facts,
    _id: id,
    version,
    title: item?.title ?? draft.texts.title ?? '',
    texts,
    events: [...(item?.events ?? []), event],
    keys: [...(item?.keys ?? []), { key, inputHash, version, state: facts.state }],
    effects,
    nextAt: nextLook(facts, effects.length > 0 ? draft.at + EFFECTS_RETRY_MS : null),
    followers: item?.followers ?? 0,
    contactViews: item?.contactViews ?? 0,
  };
}

/** Number of its last event; 0: nothing has happened yet. */
export const lastSeq = (item: Pick<StoredItem, 'events'> | null): number =>
  item?.events[item.events.length - 1]?.seq ?? 0;

/** The earlier of the item's own next alarm and the retry of its effects. */
export function nextLook(item: Item, retryAt: number | null): number | null {
  const moments = [nextAlarm(item), retryAt].filter((moment) => moment !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}
