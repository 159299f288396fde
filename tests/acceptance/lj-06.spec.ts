import { Journey, opens } from '../support/journey';

const TITLE = '湖湾村三组的涵管堵了';

describe('陆集', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-09-24T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('LJ-06 a visit on 24 September is due on Monday 12 October over 中秋, 国庆 and the worked Saturday, is reminded of two working days before, and an answer by phone closes the clock', async () => {
    const station = await journey.atWork('luji-station-4');
    await station.press('登记');
    await station.tap('接待登记');
    await station.write(/^比如：路灯坏了三天/, TITLE);
    await station.tap('滕湖光代表');
    await station.write('比如：王大姐', '孙大娘');
    await station.write('手机或座机', '13900000000');
    await station.press('登记');
    await station.sees('记下了，编了号');
    await station.sees('在滕湖光代表手里');

    const delegate = await journey.atWork('luji-deputy-y-05');
    await opens(delegate, TITLE);
    await delegate.sees('10 月 12 日 周一 前答复群众');

    await journey.demo.setClock('2026-10-08T17:00:00+08:00');
    await journey.demo.minute();
    const before = await journey.at('luji-deputy-y-05', 'pages/notices/index');
    await before.sees('消息');
    expect(await before.count('text=/临期|还有 2 个工作日/')).toBe(0);

    await journey.demo.setClock('2026-10-09T09:30:00+08:00');
    await journey.demo.minute();
    const reminded = await journey.at('luji-deputy-y-05', 'pages/notices/index');
    await reminded.sees(/还有 2 个工作日/);

    await delegate.reopen();
    await opens(delegate, TITLE);
    await delegate.tap('电话答复');
    await delegate.sees(/^什么时候说的/);
    await delegate.tap('已经办好了');
    await delegate.write(/^比如：10 月 8 日清完涵管淤泥/, '电话里告诉孙大娘：涵管 10 月 8 日清完了。');
    await delegate.press('答复群众');
    await delegate.sees('答复发出去了');
    await delegate.sees(/^电话答复，10 月 9 日 周五 09:3\d 说的$/);
    await delegate.sees('已答复');
    expect(await delegate.count('text=/前答复群众/')).toBe(0);
  });
});
