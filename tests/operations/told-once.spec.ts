import { collection } from '../../cloudfunctions/platform/database';
import type { StoredItem } from '../../cloudfunctions/store/items';
import type { StoredNotice } from '../../cloudfunctions/store/notices';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aVoice } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

/** What a command tells is done when its notices are there; the timer sees that, and nothing else is written for it. */
describe('what was told', () => {
  const submit = async () => (await county.as('resident-wang').call('submit', aVoice())).no;
  const itemOf = (no: string) => {
    const [item] = county.cloud.engine.aggregate('items', [{ $match: { no } }]) as unknown as StoredItem[];
    if (!item) throw new Error(`${no} is not stored`);
    return item;
  };
  const toldEffects = (no: string) =>
    itemOf(no).effects.flatMap(({ type, id }) => (type === 'notify' ? [id] : []));
  const noticesOf = (no: string) =>
    county.cloud.engine.aggregate('notices', [
      { $match: { no } },
      { $sort: { _id: 1 } },
    ]) as unknown as StoredNotice[];
  const codes = (no: string) => noticesOf(no).map(({ code, openid }) => `${code} ${openid}`);
  const timer = async () => {
    county.cloud.clock.advance(31_000);
    await county.jobs();
  };
  const TOLD = ['N01 resident-wang', 'N02 resident-wang', 'N11 demo-deputy-linhe'];

  it('stands with the last of its notices until the timer takes it off, and is not told again', async () => {
    const no = await submit();
    expect(codes(no).sort()).toEqual(TOLD);
    expect(toldEffects(no)).toHaveLength(3);
    expect(noticesOf(no).flatMap(({ closes }) => closes ?? [])).toEqual(toldEffects(no));
    await timer();
    expect(itemOf(no).effects).toEqual([]);
    expect(codes(no).sort()).toEqual(TOLD);
  });

  it('is not told to who has it in the end', async () => {
    const no = await submit();
    await inFunction(county, () =>
      collection('items')
        .where({ no })
        .update({ data: { deputyId: 'suyutong' } }),
    );
    await timer();
    expect(itemOf(no).effects).toEqual([]);
    expect(codes(no).sort()).toEqual(TOLD);
  });

  it('is completed where the write broke off before its last notice', async () => {
    const no = await submit();
    const last = noticesOf(no).find(({ closes }) => closes !== undefined);
    await inFunction(county, () => collection('notices').where({ _id: last?._id }).remove());
    expect(codes(no)).toHaveLength(2);
    await timer();
    expect(itemOf(no).effects).toEqual([]);
    expect(codes(no).sort()).toEqual(TOLD);
  });

  it('is told by the timer where nothing could be written', async () => {
    // Together, then each by itself.
    county.cloud.faults.set({ kind: 'error', collection: 'notices', times: 4 });
    const no = await submit();
    expect(codes(no)).toEqual([]);
    county.cloud.faults.clear();
    await timer();
    expect(itemOf(no).effects).toEqual([]);
    expect(codes(no).sort()).toEqual(TOLD);
  });

  it('is not told again where the function died before it could do more', async () => {
    await submit();
    const crash = { kind: 'crash_after', action: 'database.insertDocument', collection: 'notices' } as const;
    county.cloud.faults.set(crash);
    await expect(county.as('resident-li').call('submit', aVoice())).rejects.toThrow();
    const [{ no }] = county.cloud.engine.aggregate('items', [
      { $match: { submitterOpenid: 'resident-li' } },
    ]) as unknown as [StoredItem];
    await timer();
    expect(itemOf(no).effects).toEqual([]);
    expect(codes(no).sort()).toEqual(['N01 resident-li', 'N02 resident-li', 'N11 demo-deputy-linhe']);
  });

  it('does not keep the next command from telling at once', async () => {
    const no = await submit();
    const before = toldEffects(no);
    await county.as('deputy-linhe').call('handOver', { no, reason: 'needs_department' });
    expect(
      codes(no)
        .filter((told) => TOLD.includes(told))
        .sort(),
    ).toEqual(TOLD);
    expect(codes(no).length).toBeGreaterThan(3);
    expect(toldEffects(no).slice(0, 3)).toEqual(before);
    const told = codes(no);
    await timer();
    expect(itemOf(no).effects).toEqual([]);
    expect(codes(no)).toEqual(told);
  });
});
