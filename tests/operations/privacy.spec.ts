import { verifyChain } from '../../cloudfunctions/services/item/audit-chain';
import { findByNo } from '../../cloudfunctions/store/items';
import { aVoter, closedInJiangxia, PUBLIC_WORDS, publishedInJiangxia, SPEAKER } from './support/board';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aClaimedPhoto } from './support/photo';
import { aVoice } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe', 'jiangxia']);
});
afterEach(() => county.close());

const wang = () => county.as(SPEAKER);
const reason = '约时间到现场看';

describe('exportMine', () => {
  it('gives a person all that is kept of them, and nothing of anybody else', async () => {
    await county.as('resident-li').call('submit', aVoice({ name: '李四', phone: '13811112222' }));
    const photo = await aClaimedPhoto(county, SPEAKER);
    const { no } = await wang().call(
      'submit',
      aVoice({ name: '王小明', phone: '13800001234', photoIds: [photo], text: '路灯坏了三天。' }),
    );
    await wang().call('supplement', { no, text: '就在桥头' });
    await county.as('deputy-linhe').call('openContact', { no, reason });
    await aVoter(county, SPEAKER);
    const { items, voters, next } = await wang().call('exportMine', {});
    expect(items).toMatchObject([
      {
        no,
        name: '王小明',
        phone: '13800001234',
        said: [
          { field: 'title', text: '路灯坏了三天' },
          { field: 'text', text: '路灯坏了三天。' },
          { field: 'text', text: '就在桥头' },
        ],
        views: [{ name: '林禾', reason }],
      },
    ]);
    expect([items[0]?.photoUrls.length, next]).toEqual([1, undefined]);
    expect(voters?.map(({ placeId, areaId }) => [placeId, areaId])).toEqual([['jiangxia', 'xiaozhu']]);
    expect(JSON.stringify(items)).not.toMatch(/李四|13811112222/u);
  });

  it('comes page by page', async () => {
    for (let nth = 0; nth < 7; nth += 1) await wang().call('submit', aVoice());
    const first = await wang().call('exportMine', {});
    const second = await wang().call('exportMine', { cursor: first.next });
    expect([first.items.length, second.items.length, second.next, second.voters]).toEqual([
      5,
      2,
      undefined,
      undefined,
    ]);
    expect(new Set([...first.items, ...second.items].map(({ no }) => no)).size).toBe(7);
  });
});

describe('eraseMine', () => {
  const stored = (no: string) => inFunction(county, () => findByNo(no, { placeId: 'jiangxia' }));

  it('takes name and phone at once, and leaves the words of what is still being done', async () => {
    const { no } = await wang().call('submit', aVoice({ name: '王小明', phone: '13800001234' }));
    expect(await wang().call('eraseMine', {})).toEqual({ erased: [], kept: [no] });
    expect(await county.as('deputy-linhe').refusal('openContact', { no, reason })).toBe('contact_not_found');
    const seen = await county.as('deputy-linhe').call('getItem', { no });
    expect(seen.submitter).toMatchObject({ hasPhone: false });
    expect(seen.submitter?.maskedName).toBeUndefined();
    expect(seen.text).not.toBe('（已删除）');
    expect(county.cloud.engine.count('contacts')).toBe(0);
  });

  it('takes words and photos of what has ended, everywhere; the chain can still be verified', async () => {
    const photo = await aClaimedPhoto(county, SPEAKER);
    const no = await closedInJiangxia(county, { photoIds: [photo] });
    const words = { ...PUBLIC_WORDS, publicPhotos: [photo] };
    await county.as('jiangxia-station-xiaozhu').call('proposePublication', { no, ...words });
    await county.as('jiangxia-office').call('publish', { no, ...words });
    await aVoter(county, SPEAKER);
    expect(await wang().call('eraseMine', {})).toEqual({ erased: [no], kept: [] });
    expect(await county.as('passing-by').refusal('getPublished', { no })).toBe('not_on_board');
    const seen = await county.as('jiangxia-office').call('getItem', { no });
    expect([seen.title, seen.text, seen.photos[0]?.url, seen.reply?.text]).toEqual([
      '（已删除）',
      '（已删除）',
      undefined,
      '11 月 2 日换好六盏灯，郝修路负责。',
    ]);
    const everything = ['items', 'contacts', 'publications', 'notices', 'voters', 'uploads'].map((name) =>
      JSON.stringify(county.cloud.engine.aggregate(name, [])),
    );
    expect(everything.join()).not.toMatch(/汪小明|13900001234/u);
    expect([county.cloud.engine.count('voters'), county.cloud.files()]).toEqual([0, []]);
    const item = await stored(no);
    expect(item && verifyChain(item.events, item.texts)).toBeNull();
    expect(await wang().call('eraseMine', {})).toEqual({ erased: [no], kept: [] });
  });

  it('takes off the board also what came again after it was published, and was withdrawn', async () => {
    const no = await publishedInJiangxia(county);
    await wang().call('reopen', { no, text: '又坏了' });
    await wang().call('withdraw', { no, reason: 'solved_already' });
    const shown = () => county.as('a-stranger').refusal('getPublished', { no });
    expect(await wang().call('eraseMine', {})).toEqual({ erased: [no], kept: [] });
    expect(await shown()).toBe('not_on_board');
  });

  it('touches nothing of anybody else', async () => {
    const { no } = await county.as('resident-li').call('submit', aVoice({ phone: '13811112222' }));
    await wang().call('eraseMine', {});
    expect(await county.as('deputy-linhe').call('openContact', { no, reason })).toEqual({
      phone: '13811112222',
    });
  });
});
