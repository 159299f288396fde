import { Journey } from '../support/journey';

const STATION = 'zhashui-station-1';
const DEPUTY = 'zhashui-deputy-d-11';
const LIST = 'packages/reception/pages/list/index';
const SESSION = 'zhashui.st-center.2026-11-10';
const SAID = '家门口的水渠塌了一段，孩子上学绕路';

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-11-05T10:00:00+08:00' });
    await journey.demo.minute();
  });
  afterAll(() => journey.end());

  it('ZS-03 the schedule makes a session a month, the deputy on duty is pushed the day before, a villager without a phone is booked and registered by staff, and visits at home stand beside it', async () => {
    const deputy = await journey.at(DEPUTY, 'pages/notices/index');
    await deputy.sees('同意一次，就多提醒一次');
    await deputy.press('多要一次');
    await deputy.press('允许');
    await deputy.sees('好，多提醒一次');

    const station = await journey.at(STATION, LIST);
    await station.hears('11月10日 周二');
    await station.hears('12月10日 周四');
    await station.hears('1月11日 周一');
    await station.sees('10 日是周日，移到 11 日；还没排谁接待；还没人约');
    await station.tap('11 月 10 日 周二 09:00–11:00');
    await station.sees('镇中心代表联络站');
    await station.tap('排人');
    await station.tap('谷知秋代表');
    await station.press('排好了，1 位');
    await station.seesNoMore('这一场谁接待');
    await station.sees('谷知秋代表');
    await station.press('替人约一个时间');
    await station.chooses('09:30 3 号');
    await station.write('比如：柳西村三组的大爷，问低保', '老庵寺村的大爷');
    await station.press('约 09:30');
    await station.seesNoMore('好认人');
    await station.sees('站里代约的');
    await station.sees('老庵寺村的大爷');

    await journey.demo.setClock('2026-11-09T09:00:00+08:00');
    await journey.demo.minute();
    await journey.demo.minute();
    const pushes = await journey.demo.pushedTo(DEPUTY);
    expect(pushes.map(({ page }) => page)).toEqual([`packages/reception/pages/session/index?id=${SESSION}`]);

    await journey.demo.setClock('2026-11-10T09:20:00+08:00');
    await deputy.reopen();
    await deputy.sees('明天您接待');
    await deputy.sees('11 月 10 日 周二 09:00–11:00，镇中心代表联络站，约了 1 位。');
    await deputy.tap('明天您接待');
    await deputy.sees('来的人');
    await deputy.press('来了');
    await deputy.sees('1 位，来了 1 位');
    await deputy.sees('到了');

    const desk = await journey.at(STATION, LIST);
    await desk.sees(/来了 1 位/);
    await desk.tap('11 月 10 日 周二 09:00–11:00');
    await desk.press('来了一位没约的');
    await desk.sees('9 号');
    await desk.sees('没约就来的');
    await desk.press('登记说的事');
    await desk.sees('接待日上 9 号说的');
    await desk.write(/^比如：路灯坏了三天/, SAID);
    await desk.press('登记');
    await desk.sees('记下了，编了号');
    await desk.goesBack();
    await desk.sees(SAID);
    await desk.tap('这一场结束了');
    await desk.press('结束');
    await desk.sees('接待了 2 位');

    const visits = await journey.at(DEPUTY, LIST);
    await visits.tap('走出去');
    await visits.tap('记一次家访');
    await visits.write('比如：柳西村三组', '老庵寺村二组');
    await visits.press('记下今天的家访');
    await visits.sees('老庵寺村二组，1 户');
    await desk.goesBack();
    await desk.sees('今年接待 2 人');
    await desk.tap('走出去');
    await desk.sees('老庵寺村二组，1 户');
  });
});
