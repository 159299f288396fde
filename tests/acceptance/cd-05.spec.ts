import { Asking } from '../support/asking';
import { Journey } from '../support/journey';

const PAPER = '审计报告第 12 号';
const AUDITED = '审计指出两笔安置费没有发到户';
const PLAIN = '小区门口的垃圾没人清';

describe('常德', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('CD-05 an item that comes from 审计 says so and of which paper, set when it is registered or later, and is filtered apart', async () => {
    const { demo } = journey;
    const office = await journey.at('changde-office-1', 'packages/staff/pages/register/index');
    await office.write('比如：路灯坏了三天，老人晚上不敢出门', AUDITED);
    await office.tap('桃溪县代表联络站');
    await office.tap('由站里安排');
    await office.sees('审计监督');
    await office.chooses('审计监督');
    await office.write('比如：审计报告第 12 号', PAPER);
    await office.press('登记');
    await office.sees('记下了，编了号');
    await office.press('看这件事');
    await office.sees(`来自审计监督：${PAPER}`);

    // Of another one the office learns later where it comes from.
    const clerk = new Asking(demo, 'changde-office-1', 'office-1');
    const { no } = await clerk.call('register', {
      kind: 'voice',
      source: 'phone',
      onBehalf: true,
      text: PLAIN,
      stationId: 'st-taoxi',
    });
    const later = await journey.at('changde-office-1', `packages/staff/pages/item/index?no=${no}`);
    await later.sees(PLAIN);
    await later.press('更多');
    await later.press('贴标签');
    await later.chooses('统计监督');
    await later.press('就这样标');
    await later.sees('标签改好了');
    await later.sees('来自统计监督');

    await demo.setClock('2026-10-09T10:05:00+08:00');
    await demo.minute();
    const search = await journey.at('changde-office-1', 'packages/staff/pages/search/index');
    await search.sees(AUDITED);
    await search.sees(PLAIN);
    await search.tap('加条件');
    await search.chooses('审计监督');
    await search.press('就这样找');
    await search.sees(AUDITED);
    await search.seesNoMore(PLAIN);
    await search.sees('1 件');
  });
});
