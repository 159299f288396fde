import type { EventDraft, ItemEvent } from '@shared/item/event';
import { ERASED, seal, verifyChain } from '../../cloudfunctions/services/item/audit-chain';
import { NOW } from './support/county';

const draft = (text: string, at = NOW): EventDraft => ({
  type: 'noted',
  at,
  by: { standing: 'office', openid: 'o-1', name: '赵宁' },
  data: {},
  clock: {},
  texts: { text },
});

function aChain(): { events: ItemEvent[]; texts: Record<string, string> } {
  const first = seal(draft('第一条'), 1, 'k1', '');
  const second = seal(draft('第二条', NOW + 1), 2, 'k2', first.hash);
  const third = seal(draft('第三条', NOW + 2), 3, 'k3', second.hash);
  return {
    events: [first, second, third],
    texts: { '1_text': '第一条', '2_text': '第二条', '3_text': '第三条' },
  };
}

describe('the chain of events', () => {
  it('is whole as it was written, and after it went through the database', () => {
    const { events, texts } = aChain();
    expect(verifyChain(events, texts)).toBeNull();
    expect(verifyChain(JSON.parse(JSON.stringify(events)) as ItemEvent[], texts)).toBeNull();
  });

  it('holds no words', () => {
    expect(JSON.stringify(aChain().events)).not.toContain('第一条');
  });

  it('shows where a fact was changed', () => {
    const { events, texts } = aChain();
    const changed = events.map((event) => (event.seq === 2 ? { ...event, at: NOW - 1 } : event));
    expect(verifyChain(changed, texts)).toEqual({ seq: 2, what: 'hash' });
  });

  it('shows where an event is missing, or another was put in its place', () => {
    const { events, texts } = aChain();
    const [first, , third] = events as [ItemEvent, ItemEvent, ItemEvent];
    expect(verifyChain([first, third], texts)).toEqual({ seq: 3, what: 'order' });
    const forged = seal(draft('伪造'), 2, 'k2', first.hash);
    expect(verifyChain([first, forged, third], { ...texts, '2_text': '伪造' })).toEqual({
      seq: 3,
      what: 'order',
    });
  });

  it('shows where words were changed, and accepts words that were erased', () => {
    const { events, texts } = aChain();
    expect(verifyChain(events, { ...texts, '2_text': '改过' })).toEqual({ seq: 2, what: 'text' });
    expect(verifyChain(events, { ...texts, '2_text': ERASED })).toBeNull();
  });

  it('goes on from what was moved to history', () => {
    const { events, texts } = aChain();
    const [first, ...later] = events as [ItemEvent, ...ItemEvent[]];
    expect(verifyChain(later, texts, first.hash)).toBeNull();
  });
});
