import { Journey } from '../support/journey';
import { surface } from '../support/surface';

const STATION = 'demo-station-liuxi';
const CODE = /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/;
const TITLE = '村东头的涵管堵了，一下雨路就淹';

describe('a paper for somebody without a phone', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('comes with what is written down for them, and tells the state to whoever reads it out', async () => {
    const station = await journey.at(STATION, 'packages/staff/pages/register/index');
    await station.write('比如：路灯坏了三天，老人晚上不敢出门', '孙大爷说村卫生室的药总是缺。');
    await station.write('比如：王大姐', '孙大爷');
    await station.press('登记');
    await station.sees('记下了，编了号');
    const code = await station.read(CODE);
    const reader = await journey.at('demo-resident-granddaughter', 'packages/resident/pages/look-up/index');
    await reader.write('比如：7KFX-M2QP', code);
    await reader.press('查一下');
    await reader.sees(/登记，柳西村代表联络站$/);
    expect(await reader.count('text=/卫生室|孙大爷/')).toBe(0);
  });

  it('is given once more from the item: the old code shows nothing any more; what a group said goes back there', async () => {
    const { no, receipt: old = '' } = await journey.demo.give(
      STATION,
      'register',
      { kind: 'voice', source: 'group_chat', onBehalf: true, text: `${TITLE}。`, name: '孙大娘' },
      'station-liuxi',
    );
    const station = await journey.at(STATION, 'pages/work/index');
    await station.tap(TITLE);
    await station.tap('再给一张回执，发回群里');
    await station.sees(`卡片上写“编号 ${no}：已提交”，没有姓名，也没有原话`);
    await station.press('给一张新回执');
    await station.sees('原来那张上的查询码马上停用，拿着它查不到了。');
    await station.press('给新的');
    await station.sees('原来那张的查询码已经停用，请告诉本人换成这张');
    const code = await station.read(CODE);
    if (surface === 'h5') expect((await station.paper()).pages).toBe(1);

    const reader = await journey.at('demo-resident-reader', 'packages/resident/pages/look-up/index');
    await reader.write('比如：7KFX-M2QP', old);
    await reader.press('查一下');
    await reader.sees(/没对上/);
    await reader.write('比如：7KFX-M2QP', code);
    await reader.press('查一下');
    await reader.sees(no);
  });
});
