import { Asking } from '../support/asking';
import { inProgress, openedItem } from '../support/in-progress';
import { Journey } from '../support/journey';

const VOICE = {
  place: 'jiangxia',
  resident: 'jiangxia-resident-flags',
  scene: 'nD89RhXM9xGy',
  text: '小区门口的雨水管堵了，一下雨就积水。',
  categoryId: 'urban',
};

describe('a reply that says nothing', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-09-24T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('is marked for the reviewer, who waves one mark off and lets it out all the same', async () => {
    const no = await inProgress(journey, VOICE);
    await new Asking(journey.demo, 'jiangxia-unit-jsj', 'unit-jsj').call('reply', {
      no,
      text: '您好，小区门口积水一事我局高度重视，正在积极推进。该处暂无改造计划，请您理解。',
      resultClass: 'A',
      mode: 'written',
    });
    const office = await openedItem(journey, 'jiangxia-office-1', no);
    await office.sees('画线的这句是套话，整篇看不出做了什么、哪天做、谁来做。');
    await office.sees('画线的这句说办不了，没写依据，也没写为什么。');
    expect(await office.count('.flagged')).toBe(2);
    await office.tap('没事');
    await office.seesNoMore('画线的这句说办不了，没写依据，也没写为什么。');
    await office.reopen();
    await office.sees('画线的这句是套话，整篇看不出做了什么、哪天做、谁来做。');
    expect(await office.count('.flagged')).toBe(1);
    await office.press('审核通过');
    await office.seesNoMore('画线的这句是套话，整篇看不出做了什么、哪天做、谁来做。');
    const office1 = new Asking(journey.demo, 'jiangxia-office-1', 'office-1');
    expect((await office1.call('getItem', { no })).state).toBe('replied');
  });
});
