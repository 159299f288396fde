import type { Item } from '@shared/item/item';
import { after, anItemIn, unit } from './machine';

/** Closed, and something of its reply is still to come. */
export function promisedAndClosed(): Item {
  const { reply } = after(anItemIn('in_progress'), unit, 'reply', {
    text: '列入计划，十二月修好。',
    resultClass: 'B',
    mode: 'written',
    promise: { dueDay: '2026-12-18', owner: '农村公路股' },
  });
  return { ...anItemIn('closed'), reply };
}
