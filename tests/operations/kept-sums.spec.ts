import { publicVersionOf } from '@shared/publication/public-version';
import { collection } from '../../cloudfunctions/platform/database';
import { BOARD, putOnBoard } from '../../cloudfunctions/services/board/put-on-board';
import { recountSums } from '../../cloudfunctions/services/sums/recount';
import { findByNo } from '../../cloudfunctions/store/items';
import { findSums, replaceSums } from '../../cloudfunctions/store/sums';
import type { Fault } from '../../localcloud/faults';
import { PUBLIC_WORDS, publishedInJiangxia, SPEAKER } from './support/board';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['jiangxia']);
});
afterEach(() => county.close());

const LISTS = ['all', 'open', 'replied', 'ended', 'unit_done', 'resolved', 'unresolved', 'no_answer'];
const HERE = 'jiangxia/station/st-xiaozhu';
const office = () => county.as('jiangxia-office');
const stationBoard = { placeId: 'jiangxia', stationId: 'st-xiaozhu' };
const shown = async (input: { placeId: string; stationId?: string }) =>
  Object.values((await county.as('passing-by').call('listBoard', input)).figures ?? {});
/** In the order of the lists, from the rows themselves. */
const counted = (scope: string) =>
  LISTS.map((list) => county.cloud.engine.count('publications', { lists: `${scope}#${list}` }));
const timer = async () => {
  county.cloud.clock.advance(31_000);
  await county.jobs().catch(() => undefined);
};
const numbers = () =>
  inFunction(county, async () => {
    const kept = (await findSums('board/jiangxia/all'))?.numbers ?? {};
    return Object.fromEntries(Object.entries(kept).filter(([, amount]) => amount !== 0));
  });
const owed = () =>
  county.cloud.engine.aggregate('publications', [
    { $match: { placeId: 'jiangxia', 'owed.0': { $exists: true } } },
  ]);

describe('the figures over a board', () => {
  it('are those of its rows after every event, of the place and of the station', async () => {
    const expected = async (figures: number[]) => {
      expect(await shown({ placeId: 'jiangxia' })).toEqual(figures);
      expect(await shown(stationBoard)).toEqual(figures);
      expect(counted('jiangxia')).toEqual(figures);
      expect(counted(HERE)).toEqual(figures);
      expect(owed()).toEqual([]);
    };
    await expected([0, 0, 0, 0, 0, 0, 0, 0]);
    const no = await publishedInJiangxia(county);
    await expected([1, 0, 0, 1, 1, 1, 0, 0]);
    const other = await publishedInJiangxia(county);
    await expected([2, 0, 0, 2, 2, 2, 0, 0]);
    await county.as(SPEAKER).call('reopen', { no, text: '又不亮了' });
    await timer();
    await expected([2, 1, 0, 1, 2, 2, 0, 0]);
    await office().call('assign', { no, tier: 'county', categoryId: 'urban', leadUnitId: 'jsj' });
    await county.as('jiangxia-unit').call('signIn', { no });
    const words = { text: '等新灯头。', resultClass: 'B', mode: 'written' } as const;
    const promise = { dueDay: '2026-10-30', owner: '郝修路' };
    await county.as('jiangxia-unit').call('reply', { no, ...words, promise });
    await office().call('release', { no });
    await timer();
    await expected([2, 0, 1, 1, 1, 2, 0, 0]);
    await county.as(SPEAKER).call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    await timer();
    await expected([2, 0, 0, 2, 1, 2, 0, 0]);
    await office().call('unpublish', { no: other, text: '有人认出来了' });
    await expected([1, 0, 0, 1, 0, 1, 0, 0]);
    expect(await shown({ placeId: 'jiangxia', stationId: 'st-huanglong' })).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it.each<[string, Fault]>([
    ['before the row is written', { kind: 'crash_before', collection: 'publications' }],
    ['when the row is written and the figures are not', { kind: 'crash_before', collection: 'sums' }],
    ['when the figures have moved and the row does not know it', { kind: 'crash_after', collection: 'sums' }],
    ['when a call is lost', { kind: 'error', collection: 'sums' }],
  ])('lose and double nothing when the function dies %s', async (_when, fault) => {
    await publishedInJiangxia(county);
    const no = await publishedInJiangxia(county);
    county.cloud.faults.set(fault);
    await office()
      .ask('unpublish', { no, text: '有人认出来了' })
      .catch(() => undefined);
    county.cloud.faults.clear();
    await timer();
    await timer();
    expect(await shown({ placeId: 'jiangxia' })).toEqual([1, 0, 0, 1, 1, 1, 0, 0]);
    expect(counted(HERE)).toEqual([1, 0, 0, 1, 1, 1, 0, 0]);
    expect(owed()).toEqual([]);
  });

  it('are right when many rows are written at once, the same one too, and in any order', async () => {
    const no = await publishedInJiangxia(county);
    const item = await inFunction(county, () => findByNo(no, { placeId: 'jiangxia' }));
    if (!item) throw new Error('nobody published anything');
    const content = publicVersionOf(item);
    const puts = Array.from({ length: 6 }, (_, nth) => {
      const copy = { _id: `copy-${nth % 3}`, no: `JX260924-N${nth % 3}00A`, placeId: 'jiangxia' };
      return inFunction(county, () =>
        putOnBoard(
          { ...copy, version: nth < 3 ? 2 : 1 },
          nth === 1 ? null : content && { ...content, no: copy.no },
        ),
      );
    });
    await Promise.all(puts);
    expect(await shown({ placeId: 'jiangxia' })).toEqual([3, 0, 0, 3, 3, 3, 0, 0]);
    expect(counted('jiangxia')).toEqual([3, 0, 0, 3, 3, 3, 0, 0]);
    expect(owed()).toEqual([]);
  });

  it('come out equal when they are counted anew, and right when they were wrong or never kept', async () => {
    await publishedInJiangxia(county);
    const before = await numbers();
    expect(Object.keys(before)).toHaveLength(8);
    await inFunction(county, async () => {
      await collection('sums')
        .doc('board/jiangxia/all')
        .update({ data: { 'numbers.jiangxia#all': 70 } });
    });
    expect((await shown({ placeId: 'jiangxia' }))[0]).toBe(70);
    expect(await inFunction(county, () => recountSums(BOARD, 'jiangxia'))).toBe(true);
    expect(await numbers()).toEqual(before);
    // As a county that was there before there were sums.
    await inFunction(county, () => collection('sums').where({ _id: 'board/jiangxia/all' }).remove());
    expect(await shown({ placeId: 'jiangxia' })).toEqual([1, 0, 0, 1, 1, 1, 0, 0]);
    await publishedInJiangxia(county, { ...PUBLIC_WORDS, publicTitle: '又一盏灯' });
    expect(await shown(stationBoard)).toEqual([2, 0, 0, 2, 2, 2, 0, 0]);
    expect(await numbers()).toMatchObject({ 'jiangxia#all': 2, [`${HERE}#ended`]: 2 });
  });

  it('are not counted over what moved meanwhile, and leave out what a row still owes', async () => {
    await publishedInJiangxia(county);
    const no = await publishedInJiangxia(county);
    await inFunction(county, async () => {
      const kept = await findSums('board/jiangxia/all');
      expect(await replaceSums('board/jiangxia/all', { version: 0 }, {})).toBe(false);
      expect(await replaceSums('board/jiangxia/all', null, {})).toBe(false);
      expect((await findSums('board/jiangxia/all'))?.numbers).toEqual(kept?.numbers);
    });
    county.cloud.faults.set({ kind: 'crash_before', collection: 'sums' });
    await office()
      .ask('unpublish', { no, text: '有人认出来了' })
      .catch(() => undefined);
    county.cloud.faults.clear();
    expect(owed()).toHaveLength(1);
    expect(await inFunction(county, () => recountSums(BOARD, 'jiangxia'))).toBe(true);
    expect(await numbers()).toMatchObject({ 'jiangxia#all': 2 });
    await timer();
    await timer();
    expect(await numbers()).toMatchObject({ 'jiangxia#all': 1 });
  });
});
