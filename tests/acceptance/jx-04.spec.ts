import { Asking } from '../support/asking';
import { Journey, opens } from '../support/journey';

const SCENE = '6bvSpNbk2KA9';
const LIST = 'packages/activities/pages/list/index';
const SETTLED = [
  '停车场边上装一排太阳能灯，村里 10 月底前装好。',
  '议事亭的条凳换新，经营户各出一张。',
  '垃圾桶挪到路口，物业每天收两次。',
];
const MATTER = '游客多的时候没有地方停车，商量怎么办。';

describe('江夏', () => {
  let journey: Journey;
  let station: Asking;
  let no = '';

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    station = new Asking(journey.demo, 'jiangxia-station-2', 'station-2');
    const resident = new Asking(journey.demo, 'jiangxia-resident-lan');
    ({ no } = await resident.call('submit', { placeId: 'jiangxia', scene: SCENE, text: MATTER }));
    await station.call('admit', { no, to: 'triage', categoryId: 'urban' });
    for (let nth = 1; nth < 10; nth += 1) {
      const { id } = await station.call('createActivity', {
        form: 'home_meeting',
        day: `2026-0${nth}-15`,
        where: `第 ${nth} 次家常会`,
      });
      await station.call('linkToActivity', { id, no });
      await station.call('closeActivity', { id });
    }
  });
  afterAll(() => journey.end());

  it('JX-04 a 板凳会 is written down on a phone with who came and three resolutions, each becomes a matter that comes from the meeting, and ten meetings on one matter stand in its course', async () => {
    const phone = await journey.at('jiangxia-station-2', LIST);
    await phone.press('记一次活动');
    await phone.tap('板凳会');
    await phone.write('比如：村口老槐树下', '小竹湾议事亭');
    await phone.press('记下来');
    await phone.sees('板凳会，小竹湾议事亭');
    await phone.tap('谁来了、定了什么');
    await phone.press('记谁来了');
    await phone.write('0', '32');
    await phone.tap('聂长亭');
    await phone.press('记下 1 位代表');
    await phone.sees('1 位代表、32 位群众');
    for (const text of SETTLED) {
      await phone.press('定了一件事');
      await phone.write('比如：晒谷场装一盏太阳能灯，村里 10 月底前装好', text);
      await phone.press('记下，编号往下办');
      await phone.sees(text);
    }
    await phone.sees('3 件，都编了号');
    // The tenth meeting on the matter that nine have spoken of.
    await phone.goesBack();
    await phone.press('挂一件事');
    await phone.tap(/^游客多的时候没有地方停车/);
    await phone.sees('挂了 4 件');
    await phone.press('关上');
    await phone.seesNoMore('挂哪件事？');

    const office = await journey.atWork('jiangxia-office-1');
    await opens(office, /^游客多的时候没有地方停车/);
    await office.tap(/^中间还有 \d+ 步$/);
    for (let nth = 1; nth < 10; nth += 1) await office.sees(new RegExp(`第 ${nth} 次家常会`));
    await office.sees(/板凳会，小竹湾议事亭/);
    expect(await office.count('text=/^拿到会上商量$/')).toBe(10);

    // Each of the three goes its way, and says where it came from.
    for (const text of SETTLED) {
      const work = await journey.atWork('jiangxia-station-2');
      await opens(work, new RegExp(`^${text.slice(0, 8)}`));
      await work.sees(/板凳会，小竹湾议事亭/);
      await work.sees('拿到会上商量');
    }
  });
});
