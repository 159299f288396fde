import { momentOf } from '@shared/common/shanghai';
import { closedInJiangxia, PUBLIC_WORDS, publishedInJiangxia, SPEAKER, TITLE } from './support/board';
import { collection } from '../../cloudfunctions/platform/database';
import { BOARD } from '../../cloudfunctions/services/board/put-on-board';
import { recountSums } from '../../cloudfunctions/services/sums/recount';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aClaimedPhoto } from './support/photo';
import { aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const rows = (name: string, no: string) => county.cloud.engine.aggregate(name, [{ $match: { no } }]);
const change = (name: string, no: string, data: Record<string, unknown>) =>
  inFunction(county, () => collection(name).where({ no }).update({ data }));
const anybody = () => county.as('resident-passing-by');
const office = () => county.as('jiangxia-office');
const board = () => anybody().call('listBoard', { placeId: 'jiangxia' });

describe('draftPublication', () => {
  it('is for station and office, and takes out who spoke', async () => {
    const no = await closedInJiangxia(county);
    expect(await county.as('jiangxia-unit').refusal('draftPublication', { no })).toBe('item_not_found');
    const draft = await county.as('jiangxia-station-xiaozhu').call('draftPublication', { no });
    expect(draft.publicText).toBe('小竹湾的路灯坏了，我叫※，电话 ※。');
    expect(draft.publicReply).toBe('11 月 2 日换好六盏灯，郝修路负责。');
  });
});

describe('publish', () => {
  it('is the office’s, after the submitter was shown these words and no others', async () => {
    const no = await closedInJiangxia(county);
    expect(await office().refusal('publish', { no, ...PUBLIC_WORDS })).toBe('publication_not_proposed');
    await county.as('jiangxia-station-xiaozhu').call('proposePublication', { no, ...PUBLIC_WORDS });
    const mine = await county.as(SPEAKER).call('getItem', { no });
    expect(mine.publication).toMatchObject({ state: 'proposed', title: TITLE });
    expect(mine.commands.map(({ name }) => name)).toContain('object_publication');
    const other = { ...PUBLIC_WORDS, publicText: '汪小明家门口的路灯没亮。' };
    expect(await office().refusal('publish', { no, ...other })).toBe('publication_changed');
    await office().call('publish', { no, ...PUBLIC_WORDS });
    expect((await board()).items.map((item) => item.title)).toEqual([TITLE]);
  });

  it('is not possible once the submitter said no, before or after', async () => {
    const no = await closedInJiangxia(county);
    await office().call('proposePublication', { no, ...PUBLIC_WORDS });
    await county.as(SPEAKER).call('objectPublication', { no });
    expect(await office().refusal('publish', { no, ...PUBLIC_WORDS })).toBe('publication_objected');
    const other = await publishedInJiangxia(county);
    await county.as(SPEAKER).call('objectPublication', { no: other });
    expect((await board()).items).toEqual([]);
    expect(await anybody().refusal('getPublished', { no: other })).toBe('not_on_board');
  });

  it('leaves nothing of what anybody said behind when it is taken down', async () => {
    const no = await publishedInJiangxia(county);
    await office().call('unpublish', { no, text: '有人认出来了' });
    expect(await anybody().refusal('getPublished', { no })).toBe('not_on_board');
    expect(JSON.stringify(rows('publications', no))).not.toContain('路灯');
  });

  it('shows of its photos those that were chosen and shown to the submitter, and no others', async () => {
    const photoIds = [await aClaimedPhoto(county, SPEAKER), await aClaimedPhoto(county, SPEAKER)];
    const no = await closedInJiangxia(county, { photoIds });
    const [chosen = '', other = ''] = photoIds;
    const strange = await aClaimedPhoto(county, SPEAKER);
    const propose = (publicPhotos: string[]) =>
      office().ask('proposePublication', { no, ...PUBLIC_WORDS, publicPhotos });
    expect(await propose([strange])).toMatchObject({ code: 'photo_not_yours' });
    await change('items', no, { [`photoFiles.${other}.verdict`]: 'hidden' });
    expect(await propose([other])).toMatchObject({ code: 'photo_not_ready' });
    expect(await propose([chosen])).toMatchObject({ ok: true });
    expect((await county.as(SPEAKER).call('getItem', { no })).publication?.photoIds).toEqual([chosen]);
    expect(await office().refusal('publish', { no, ...PUBLIC_WORDS })).toBe('publication_changed');
    await office().call('publish', { no, ...PUBLIC_WORDS, publicPhotos: [chosen] });
    expect((await anybody().call('getPublished', { no })).photos.map(({ id }) => id)).toEqual([chosen]);
    expect((await board()).items[0]?.photos[0]?.url).toMatch(/^http/u);
    await office().call('unpublish', { no, text: '照片里认得出人' });
    expect(JSON.stringify(rows('publications', no))).not.toContain(chosen);
  });

  it.each(['dispute', 'petition'] as const)('%s: never, at any layer', async (kind) => {
    const no = await aVoiceIn(county, 'triage');
    await change('items', no, { kind });
    const zhao = county.as('office-zhaoning');
    expect(await zhao.refusal('draftPublication', { no })).toBe('never_public');
    expect((await zhao.call('getItem', { no, draft: true })).draft).toBeUndefined();
    expect(await zhao.refusal('proposePublication', { no, ...PUBLIC_WORDS })).toBe('never_public');
    expect(await zhao.refusal('publish', { no, ...PUBLIC_WORDS })).toBe('never_public');
    expect((await anybody().call('listBoard', { placeId: 'qinghe' })).items).toEqual([]);
  });
});

describe('the board', () => {
  it('shows the public version, never the item’s own words, its speaker or a phone', async () => {
    const no = await publishedInJiangxia(county);
    const seen = await anybody().call('getPublished', { no });
    expect(seen).toMatchObject({
      title: TITLE,
      text: '议事亭到村口的路灯三天没亮。',
      reply: '11 月 2 日换好六盏灯。',
      byName: '区建设局',
      state: 'closed',
      category: '城乡建设',
      stationName: '小竹湾代表工作室',
      facts: { unit: true, deputy: null, submitter: true },
      submitterRating: { satisfaction: 'satisfied', resolved: true },
      votes: { satisfied: 0, basically_satisfied: 0, dissatisfied: 0 },
      mine: { following: false, spoke: false },
    });
    expect(seen.admittedAt).toBeDefined();
    expect(seen.closedAt).toBeDefined();
    expect(JSON.stringify([seen, await board()])).not.toMatch(/汪小明|13900001234|郝修路|resident-wang/);
  });

  it('moves with the item: what is opened again stands among what is being done', async () => {
    const no = await publishedInJiangxia(county);
    expect((await board()).figures).toMatchObject({ all: 1, open: 0, ended: 1, unitDone: 1, resolved: 1 });
    await county.as(SPEAKER).call('reopen', { no, text: '又不亮了' });
    county.cloud.clock.advance(31_000);
    await county.jobs();
    expect((await board()).figures).toMatchObject({ all: 1, open: 1, ended: 0 });
    expect((await anybody().call('getPublished', { no })).state).toBe('triage');
    await county.as(SPEAKER).call('withdraw', { no, reason: 'solved_already' });
    county.cloud.clock.advance(31_000);
    await county.jobs();
    expect((await board()).items).toEqual([]);
  });

  it('is one of the place and one of each station, page by page', async () => {
    const no = await publishedInJiangxia(county);
    const [row] = rows('publications', no);
    for (let nth = 1; nth <= 21; nth += 1) {
      const more = { _id: `more-${nth}`, no: `JX260924-M${String(nth).padStart(3, '0')}A` };
      county.cloud.engine.insertMany('publications', [{ ...row, ...more, publishedAt: nth }]);
    }
    await inFunction(county, () => recountSums(BOARD, 'jiangxia'));
    const here = { placeId: 'jiangxia', stationId: 'st-xiaozhu' };
    const first = await anybody().call('listBoard', here);
    const second = await anybody().call('listBoard', { ...here, cursor: first.next });
    expect([first.items.length, first.figures?.all, second.items.length, second.figures]).toEqual([
      16,
      22,
      6,
      undefined,
    ]);
    expect(new Set([...first.items, ...second.items].map((item) => item.no)).size).toBe(22);
    const there = await anybody().call('listBoard', { placeId: 'jiangxia', stationId: 'st-huanglong' });
    expect(there.items).toEqual([]);
    expect(await anybody().refusal('listBoard', { placeId: 'nowhere' })).toBe('place_not_found');
    const unknown = { placeId: 'jiangxia', stationId: 'st-x' };
    expect(await anybody().refusal('listBoard', unknown)).toBe('station_not_found');
  });

  it('is written once, and never backwards', async () => {
    const no = await publishedInJiangxia(county);
    const [item] = rows('items', no);
    const again = { id: '9.public', type: 'publish', seq: 9 };
    await change('items', no, { effects: [again], nextAt: 1 });
    await change('publications', no, { version: Number(item?.version) + 5, title: '更新的' });
    await county.jobs();
    expect((await board()).items.map(({ title }) => title)).toEqual(['更新的']);
  });
});

describe('follow', () => {
  it('takes the number of what is public, and of nothing else', async () => {
    const no = await publishedInJiangxia(county);
    const closed = await closedInJiangxia(county);
    expect(await anybody().refusal('follow', { no: closed })).toBe('not_on_board');
    expect(await anybody().refusal('follow', {})).toBe('share_unknown');
    expect(await anybody().call('follow', { no })).toEqual({ no, followers: 1 });
    expect(await anybody().call('follow', { no })).toEqual({ no, followers: 1 });
    expect((await anybody().call('getPublished', { no })).mine.following).toBe(true);
  });
});

describe('who follows', () => {
  const hears = async () =>
    (await anybody().call('listNotices', {})).notices.map(({ code, page, body, title, itemTitle }) => [
      code,
      page,
      body + title,
      itemTitle,
    ]);
  const answerAgain = async (no: string) => {
    await county.as('jiangxia-unit').call('signIn', { no });
    const words = { text: '换了灯头。', resultClass: 'A', mode: 'written' } as const;
    await county.as('jiangxia-unit').call('reply', { no, ...words });
    await office().call('release', { no });
    county.cloud.clock.advance(31_000);
    await county.jobs();
  };

  it('is led to the board where it hangs there, and never told the item’s own words', async () => {
    const no = await publishedInJiangxia(county);
    await anybody().call('follow', { no });
    await county.as(SPEAKER).call('reopen', { no, text: '又不亮了' });
    await office().call('assign', { no, tier: 'county', categoryId: 'urban', leadUnitId: 'jsj' });
    await answerAgain(no);
    const [[code, page, words, itemTitle] = []] = await hears();
    expect([code, page, itemTitle]).toEqual([
      'N07',
      `packages/public/pages/published/index?no=${no}`,
      '小竹湾的路灯坏了',
    ]);
    expect(words).not.toContain('汪小明');
  });

  it('is led to state and dates where it is not public', async () => {
    const no = await publishedInJiangxia(county);
    await anybody().call('follow', { no });
    await office().call('unpublish', { no, text: '有人认出来了' });
    await county.as(SPEAKER).call('reopen', { no, text: '又不亮了' });
    await office().call('assign', { no, tier: 'county', categoryId: 'urban', leadUnitId: 'jsj' });
    await answerAgain(no);
    const [[, page, , itemTitle] = []] = await hears();
    expect(page).toMatch(/^packages\/public\/pages\/shared\/index\?token=/u);
    expect(itemTitle).toBeUndefined();
    const own = await county.as(SPEAKER).call('listNotices', {});
    expect(own.notices[0]?.itemTitle).toBe('小竹湾的路灯坏了，我叫汪小明，电话 13900…');
  });
});

describe('what must be shown in 江夏 and is not', () => {
  it('station and office hear of it five working days after closing; once it is shown nobody does', async () => {
    const late = await closedInJiangxia(county);
    const shown = await publishedInJiangxia(county);
    const station = county.as('jiangxia-station-xiaozhu');
    const { items } = await station.call('listFlagged', { list: 'to_publish' });
    expect(items.map((item) => item.no)).toEqual([late]);
    // Closed on Thursday 24 September: 中秋 and 国庆 do not count, the fifth working day is Thursday 8 October.
    const told = async () =>
      (await station.call('listNotices', {})).notices.filter(({ code }) => code === 'N31').map((n) => n.no);
    expect((await station.call('getItem', { no: late })).publicationDueAt).toBe(
      momentOf('2026-10-09', '17:30'),
    );
    county.cloud.clock.set(momentOf('2026-10-09', '17:29'));
    await county.jobs();
    expect(await told()).toEqual([]);
    county.cloud.clock.set(momentOf('2026-10-09', '17:31'));
    await county.jobs();
    expect(await told()).toEqual([late]);
    expect(await told()).not.toContain(shown);
  });
});
