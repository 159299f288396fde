import { closedInJiangxia, PUBLIC_WORDS, publishedInJiangxia, SPEAKER } from './support/board';
import { startCounty, type County } from './support/county';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe', 'jiangxia']);
});
afterEach(() => county.close());

const HERE = { placeId: 'jiangxia', stationId: 'st-xiaozhu' };
const li = () => county.as('resident-li');
const similar = async (text: string, more: object = {}) =>
  (await li().call('listSimilar', { ...HERE, text, ...more })).items;

describe('listSimilar', () => {
  it('does not know another place', async () => {
    expect(await li().refusal('listSimilar', { placeId: 'nowhere', text: '路灯' })).toBe('place_not_found');
  });

  it('finds what is on the board and sounds the same, in its public words only', async () => {
    const no = await publishedInJiangxia(county);
    const found = await similar('小竹湾村口的路灯又不亮了');
    expect(found).toMatchObject([
      { no, title: PUBLIC_WORDS.publicTitle, text: PUBLIC_WORDS.publicText, following: false },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/汪小明|13900001234|resident-wang/u);
    expect(await similar('学校食堂的饭菜太贵')).toEqual([]);
    expect(await similar('')).toEqual([]);
  });

  it('tells who already goes along, and “我也遇到了” is to follow it', async () => {
    const no = await publishedInJiangxia(county);
    await li().call('follow', { no });
    expect((await similar('小竹湾的路灯坏了'))[0]?.following).toBe(true);
  });

  it('finds nothing that is not on the board, not its own speaker’s either, and nothing of elsewhere', async () => {
    await closedInJiangxia(county);
    expect(await similar('小竹湾的路灯坏了')).toEqual([]);
    expect(
      (await county.as(SPEAKER).call('listSimilar', { ...HERE, text: '小竹湾的路灯坏了' })).items,
    ).toEqual([]);
    const no = await publishedInJiangxia(county);
    expect(await similar('青石巷的路灯坏了', { stationId: 'st-huanglong' })).toEqual([]);
    expect((await similar('小竹湾的路灯坏了', { categoryId: 'education' })).map((item) => item.no)).toEqual(
      [],
    );
    expect((await similar('小竹湾的路灯坏了', { categoryId: 'urban' })).map((item) => item.no)).toEqual([no]);
    await county.as('jiangxia-office').call('unpublish', { no, text: '有人认出来了' });
    expect(await similar('小竹湾的路灯坏了')).toEqual([]);
  });

  it('finds by its words what is said at another station of the same lamp', async () => {
    const no = await publishedInJiangxia(county);
    const found = await similar('小竹湾的路灯坏了', { stationId: 'st-huanglong' });
    expect(found.map((item) => item.no)).toEqual([no]);
  });

  it('is one query of the board, one of follows, and no more however much hangs there', async () => {
    const no = await publishedInJiangxia(county);
    const [row] = county.cloud.engine.aggregate('publications', [{ $match: { no } }]);
    for (let nth = 1; nth <= 60; nth += 1) {
      const more = { _id: `more-${nth}`, no: `JX260924-M${String(nth).padStart(3, '0')}A` };
      county.cloud.engine.insertMany('publications', [{ ...row, ...more, publishedAt: nth }]);
    }
    await similar('小竹湾的路灯坏了');
    await similar('小竹湾的路灯坏了');
    const calls = county.cloud.lastInvocation()?.trace.filter(({ action }) => action.startsWith('database.'));
    expect(calls?.length).toBe(2);
    expect((await similar('小竹湾的路灯坏了')).length).toBe(3);
  });
});
