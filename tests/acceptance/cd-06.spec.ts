import { Asking } from '../support/asking';
import { Journey } from '../support/journey';

const DEPUTIES = ['d-01', 'd-02', 'd-03', 'd-04'];
const CARD = 'packages/public/pages/deputy/index?placeId=changde&id=d-03';

describe('常德', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('CD-06 every deputy has a public card, a promise with its day is shown as kept or late, and the report says 100%', async () => {
    const { demo } = journey;
    const deputy = await journey.at('changde-deputy-d-03', 'pages/me/index');
    await deputy.tap('我的承诺');
    await deputy.press('写一条承诺');
    await deputy.write('比如：组织一次养蜂技术课', '把老街的路灯补齐');
    await deputy.tap('一周后');
    await deputy.press('写上名片');
    await deputy.sees('把老街的路灯补齐');
    await deputy.sees('还没到日子');
    const promising = (id: string) => new Asking(demo, `changde-deputy-${id}`, `deputy-${id}`);
    await promising('d-03').call('makePromise', { text: '走完三十户人家', dueDay: '2026-10-12' });
    for (const id of ['d-01', 'd-02', 'd-04']) {
      await promising(id).call('makePromise', { text: '每月坐班两次', dueDay: '2026-12-31' });
    }

    await demo.setClock('2026-10-13T10:00:00+08:00');
    await deputy.reopen();
    await deputy.tap('我的承诺');
    await deputy.press('办好了，写一句');
    await deputy.sees('办好了什么？');
    await deputy.write('比如：10 月 2 日开课，来了三十户', '走完了三十二户');
    await deputy.press('办好了');
    await deputy.sees('晚了 1 天，10月13日办好');
    const { promises } = await promising('d-03').call('getDeputyCard', { placeId: 'changde', id: 'd-03' });
    const lamps = promises.find(({ text }) => text === '把老街的路灯补齐');
    await promising('d-03').call('keepPromise', { id: lamps?.id ?? '', text: '补了十二盏' });

    const anybody = await journey.at('changde-passer-by', CARD);
    await anybody.sees('答应过的');
    await anybody.sees('2 件，做到 1 件');
    await anybody.sees('做到了，10月13日');
    await anybody.sees('补了十二盏');
    await anybody.sees('晚了 1 天，10月13日办好');
    await anybody.tap('看看别的代表');
    await anybody.sees('常德市，4 位代表，每位都有名片');
    const stranger = new Asking(demo, 'changde-passer-by');
    for (const id of DEPUTIES) {
      const card = await stranger.call('getDeputyCard', { placeId: 'changde', id });
      expect([
        id,
        card.deputy.constituency === '',
        card.station.openHours === '',
        card.promises.length > 0,
      ]).toEqual([id, false, false, true]);
    }

    const office = await journey.at('changde-office-1', 'pages/me/index');
    await office.tap('代表三亮');
    await office.sees('名片覆盖 100%（4/4）');
    expect(await office.count('text=100%（4/4）')).toBe(4);
  });
});
