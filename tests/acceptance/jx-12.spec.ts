import { inProgress, openedItem } from '../support/in-progress';
import { Journey } from '../support/journey';
import type { Phone } from '../support/phone';

const TITLE = '黄龙老街的雨水管一下雨就往外冒';
const VOICE = {
  place: 'jiangxia',
  resident: 'jiangxia-resident-lan',
  scene: 'nD89RhXM9xGy',
  text: TITLE,
  categoryId: 'urban',
};

describe('江夏', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  /** Beside the red button, or behind 更多 where there are many. */
  async function beside(phone: Phone, word: string): Promise<void> {
    if ((await phone.count(`role=button[name="${word}"]`)) === 0) await phone.press('更多');
    await phone.press(word);
  }

  it('JX-12 an onsite supervision logs the visit with who went along; the department must report by the date; after that somebody is to go and see, by itself, and the loop begins again', async () => {
    const no = await inProgress(journey, VOICE);
    const office = await openedItem(journey, 'jiangxia-office-1', no);
    await beside(office, '督办');
    await office.sees('怎么督办？');
    await office.write('比如：涵管清到哪一步了，村民怎么说', '到现场看雨水管，问了三户街坊。');
    await office.write('比如：林禾代表、县交通运输局周径', '汪知行代表、郝修路');
    await office.tap('一周后');
    await office.press('现场督办');
    await office.sees('督办了');
    await office.sees('现场督办（线下）');
    await office.sees('汪知行代表、郝修路');
    await office.sees('10 月 16 日前报告');

    await journey.demo.setClock('2026-10-19T10:00:00+08:00');
    await journey.demo.minute();
    const unit = await openedItem(journey, 'jiangxia-unit-jsj', no);
    await unit.sees('10 月 16 日到期，没报告');
    const leader = await journey.atWork('jiangxia-leader');
    await leader.sees('超期 1');
    await leader.sees('没报告');

    await unit.press('报告办理情况');
    await unit.write(/^比如：涵管清了一半/, '换了 40 米管，剩下的 10 月底换完，郝修路负责。');
    await unit.press('报上去');
    await unit.sees('报上去了');

    await office.reopen();
    await office.sees('11 月 2 日前回头看');
    await leader.reopen();
    await leader.sees('要回头看');

    await office.press('登记回头看');
    await office.tap('还没办好');
    await office.write('比如：问了三户，雨天不再积水', '下雨时还在冒水。');
    await office.press('记下，再督办');
    await office.sees('怎么督办？');
    await office.write('比如：涵管清到哪一步了，村民怎么说', '剩下的管哪天换完。');
    await office.tap('三天后');
    await office.press('现场督办');
    await office.sees('督办了');
    await office.sees('2 次');
    await office.sees('10 月 22 日前报告');
  });
});
