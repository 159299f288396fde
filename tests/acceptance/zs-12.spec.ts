import { Asking } from '../support/asking';
import { Journey, opens } from '../support/journey';

const STATION_CODE = 'Nkcv3GKHCMAL';
const BRIDGE = '便民桥的护栏断了三根';
const WELL = '老街的井台塌了一角';
const LAMP = '广场的路灯整排不亮';
const WHY = '县里已列入改造计划，换一件更急的。';

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-06-30T15:00:00+08:00' });
  });
  afterAll(() => journey.end());

  async function said(text: string): Promise<string> {
    const resident = new Asking(journey.demo, 'zhashui-resident-gu');
    const { no } = await resident.call('submit', { placeId: 'zhashui', scene: STATION_CODE, text });
    await new Asking(journey.demo, 'zhashui-station-1', 'station-1').call('admit', {
      no,
      to: 'triage',
      categoryId: 'urban',
    });
    return no;
  }

  it('ZS-12 a quarter begins: stations that chose none are listed and reminded; a third is refused; the report says what of it is solved', async () => {
    const { demo } = journey;
    const bridge = await said(BRIDGE);
    await said(WELL);
    await said(LAMP);

    // Q3 starts on a Wednesday.
    await demo.setClock('2026-07-01T08:40:00+08:00');
    await demo.minute();
    const office = await journey.at('zhashui-office-1', 'pages/me/index');
    await office.tap('季度攻坚');
    await office.sees('2026 年三季度，每站集中推动 1 到 2 件。解决没解决，反映人说了算。');
    await office.sees('还没选的站');
    await office.sees('镇中心代表联络站');
    await office.sees('卫生健康专业代表联络站');
    await office.sees('7 月 1 日提醒过');
    const inbox = await journey.at('zhashui-station-1', 'pages/notices/index');
    await inbox.tap(/^2026 年三季度开始了，镇中心代表联络站还没选要集中推动的事。请选 1 到 2 件。$/);
    await inbox.sees('还能选 2 件：打开一件办着的事，点“列入攻坚”。');

    const station = await journey.at('zhashui-station-1', `packages/staff/pages/item/index?no=${bridge}`);
    const chooses = async () => {
      await station.press('列入攻坚');
      await station.sees('列入 2026 年三季度攻坚？');
      await station.press('就选这件');
    };
    await station.sees(BRIDGE);
    await chooses();
    await station.sees('三季度攻坚');
    const another = async (title: string) => {
      const phone = await journey.atWork('zhashui-station-1');
      await phone.tap('办着的');
      await opens(phone, title);
      await phone.press('列入攻坚');
      await phone.press('就选这件');
      return phone;
    };
    const second = await another(WELL);
    await second.sees('三季度攻坚');
    const third = await another(LAMP);
    await third.sees(/^2026 年三季度最多选 2 件，已经选满了。/);

    // One is taken off for a reason, and the third takes its place.
    await second.press('取消攻坚');
    await second.write(/^比如：县里已列入改造计划/, WHY);
    await second.press('取消攻坚');
    await second.sees('取消了，原因记下了');
    await second.sees(WHY);
    await third.press('就选这件');
    await third.sees('三季度攻坚');

    // It is tracked in the lists of those who work on it, and solved when whoever spoke says so.
    const clerk = new Asking(demo, 'zhashui-office-1', 'office-1');
    await clerk.call('assign', { no: bridge, tier: 'town', categoryId: 'urban', leadUnitId: 'zhen_gov' });
    const unit = await journey.atWork('zhashui-unit-zhen-gov');
    await unit.sees('三季度攻坚');
    const town = new Asking(demo, 'zhashui-unit-zhen-gov', 'unit-zhen-gov');
    await town.call('signIn', { no: bridge });
    await town.call('reply', {
      no: bridge,
      text: '7 月 1 日换好三根护栏，阮镇宁负责。',
      resultClass: 'A',
      mode: 'written',
    });
    await clerk.call('release', { no: bridge });
    await new Asking(demo, 'zhashui-resident-gu').call('rate', {
      no: bridge,
      resolved: true,
      satisfaction: 'satisfied',
    });

    const report = await journey.at('zhashui-leader', 'packages/staff/pages/key-issues/index');
    await report.sees('解决 1/2');
    await report.hears('镇中心代表联络站选了 2 件');
    await report.hears('镇中心代表联络站解决 1 件');
    await report.hears('镇中心代表联络站代表核实 0 件');
    await report.sees('卫生健康专业代表联络站');
    await report.tap('反映人说解决了');
    await report.sees('1 件');
    await report.sees(BRIDGE);
  });
});
