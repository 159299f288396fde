import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import { isReferenceNumber } from '@shared/item/reference-number';
import { verifyChain } from '../../cloudfunctions/services/item/audit-chain';
import type { StoredItem } from '../../cloudfunctions/store/items';
import { withoutGaps } from '../../cloudfunctions/store/without-gaps';
import { settled } from '../bench/life/beside';
import { copyFor } from '../bench/life/copy';
import { lived } from '../bench/life/make';
import { NOW } from './support/county';

const originals = Array.from({ length: 60 }, (_, nth) => lived(nth * 10, NOW));

/** What folding the events gives, of the fields that it gives. */
function replayed(item: StoredItem): [folded: object, stored: object] {
  const folded = item.events.reduce<Item | null>(evolve, null);
  const fields = Object.keys(withoutGaps(folded ?? {}));
  return [withoutGaps(folded ?? {}), Object.fromEntries(fields.map((name) => [name, item[name as 'no']]))];
}

describe('the items that the bench measures with', () => {
  it('are what their events say, and the chain holds, of lived ones and of those that went the same way', () => {
    for (const original of originals) {
      const item = settled(original);
      for (const one of [item, copyFor(item, Number(original.no.length) + 7)]) {
        expect(verifyChain(one.events, one.texts)).toBeNull();
        const [folded, stored] = replayed(one);
        expect(stored).toEqual(folded);
        expect(isReferenceNumber(one.no)).toBe(true);
        expect(one.effects).toEqual([]);
      }
    }
  });

  it('have nobody else’s number, person or token', () => {
    const item = settled(lived(0, NOW));
    const all = [item, ...Array.from({ length: 30 }, (_, nth) => copyFor(item, nth + 1))];
    for (const field of ['no', '_id', 'shareToken'] as const)
      expect(new Set(all.map((one) => one[field])).size).toBe(31);
    expect(all[30]?.submitterOpenid).toBe('bench-resident-10');
    expect(JSON.stringify(all[30])).not.toContain(item.submitterOpenid + '"');
  });

  it('are over in four cases of five, and nothing of them is due', () => {
    const over = originals.filter(({ phase }) => phase === 'ended').length;
    expect(over / originals.length).toBeGreaterThan(0.65);
    for (const { nextAt } of originals.map(settled)) expect(nextAt ?? NOW + 1).toBeGreaterThan(NOW);
  });
});
