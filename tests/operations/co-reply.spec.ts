import { startCounty, type County } from './support/county';
import { AN_ASSIGNMENT, aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const helper = () => county.as('unit-slj');

async function withHelper(): Promise<string> {
  const no = await aVoiceIn(county, 'triage');
  await county.as('office-zhaoning').call('assign', { no, ...AN_ASSIGNMENT, coHandlerIds: ['slj'] });
  await county.as('unit-jtj').call('signIn', { no });
  return no;
}

describe('coReply', () => {
  it('is for a unit that helps: the lead unit has its own form, others do not know the item', async () => {
    const no = await withHelper();
    expect(await county.as('unit-jtj').refusal('coReply', { no, text: '河道我们清' })).toBe('not_allowed');
    expect(await county.as('zhashui-unit').refusal('coReply', { no, text: '河道我们清' })).toBe(
      'item_not_found',
    );
    const alone = await aVoiceIn(county, 'in_progress');
    expect(await helper().refusal('coReply', { no: alone, text: '河道我们清' })).toBe('item_not_found');
  });

  it('refuses an opinion without words', async () => {
    const no = await withHelper();
    expect(await helper().refusal('coReply', { no, text: '' })).toBe('text_too_short');
  });

  it('owes it by half of the lead unit’s time, in a list of its own', async () => {
    const no = await withHelper();
    const { items } = await helper().call('listFlagged', { list: 'co' });
    const card = items.find((item) => item.no === no);
    expect(card?.coDue?.at).toBe(Date.parse('2026-09-30T17:30:00+08:00'));
    const lead = await county.as('unit-jtj').call('getItem', { no });
    expect(lead.coHandlers).toMatchObject([{ name: '县水利局', due: { at: card?.coDue?.at } }]);
  });

  it('is read by the lead unit and the office, not by the resident or the deputy; it leaves the list', async () => {
    const no = await withHelper();
    await helper().call('coReply', { no, text: '河道这一段 10 月 12 日前清完。' });
    for (const name of ['unit-jtj', 'office-zhaoning']) {
      expect((await county.as(name).call('getItem', { no })).coHandlers).toEqual([
        {
          unitId: 'slj',
          name: '县水利局',
          text: '河道这一段 10 月 12 日前清完。',
          at: county.cloud.clock.now(),
        },
      ]);
    }
    for (const name of ['resident-wang', 'deputy-linhe']) {
      const { timeline } = await county.as(name).call('getItem', { no });
      expect(timeline.map(({ type }) => type)).not.toContain('co_replied');
    }
    expect(JSON.stringify(await county.as('resident-wang').call('getItem', { no }))).not.toContain(
      '河道这一段',
    );
    const { items } = await helper().call('listFlagged', { list: 'co' });
    expect(items.map((item) => item.no)).not.toContain(no);
  });

  it('is given once; the same request is answered the same', async () => {
    const no = await withHelper();
    const first = await helper().call('coReply', { no, text: '河道我们清' }, 'co-once');
    expect(await helper().call('coReply', { no, text: '河道我们清' }, 'co-once')).toEqual(first);
    expect(await helper().refusal('coReply', { no, text: '再说一句' })).toBe('co_reply_given');
  });

  it('is told to the lead unit, by whom it came', async () => {
    const no = await withHelper();
    await helper().call('coReply', { no, text: '河道我们清' });
    await county.jobs();
    const { notices } = await county.as('unit-jtj').call('listNotices', {});
    expect(notices.find((notice) => notice.no === no && notice.code === 'N17')).toMatchObject({
      title: '会办意见来了',
      body: '县水利局交了会办意见，请看看再答复。',
    });
  });
});
