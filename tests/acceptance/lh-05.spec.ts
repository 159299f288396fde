import { assigns, Journey, opens, speaks } from '../support/journey';

const TITLE = '鼓楼巷口的下水井盖不见了';

describe('黎侯', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('LH-05 an item passes 点单, 接单, 派单 and 销单 by buttons with these words; 销单 without a result text is refused', async () => {
    const resident = await journey.scanning('lihou-resident-yuan', '2zE9Auy32L44');
    await speaks(resident, TITLE, { send: '点单' });

    const deputy = await journey.atWork('lihou-deputy-d-01');
    await deputy.press('接单');
    await deputy.sees('经过');
    await deputy.press('交给人大办');
    await deputy.sees('这件事交给谁？');
    await deputy.press('交给人大办');
    await deputy.sees('转过去了');

    await assigns(await journey.atWork('lihou-office-1'), TITLE, {
      category: '交通运输',
      level: '镇',
      unit: '镇村镇建设办',
      verb: '派单',
    });

    const unit = await journey.atWork('lihou-unit-cjb');
    await opens(unit, TITLE);
    await unit.press('签收');
    await unit.sees('签收了');
    await unit.press('销单');
    await unit.sees('写清做了什么、哪天做、谁来做。');
    // 销单 that says “done” also says who has gained.
    await unit.tap('已经办好了');
    await unit.write(/^比如：10 月 8 日清完涵管淤泥/, '10 月 9 日装上新井盖，郭建新负责。');
    await unit.press('销单');
    await unit.sees('上面还差：成效');
    await unit.write('几户', '46');
    await unit.press('销单');
    await unit.sees('交人大办审核了');
    await unit.reopen();
    await unit.sees('没有要办的');
  });
});
