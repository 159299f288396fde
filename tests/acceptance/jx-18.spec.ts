import { Asking } from '../support/asking';
import { Journey } from '../support/journey';

const NOTE = '晒谷场晚上太暗，老人走路怕摔。';
const BOARD = 'packages/public/pages/board/index?placeId=jiangxia&stationId=st-xiaozhu';

describe('江夏', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('JX-18 an anonymous note of the box appears only to staff, and one tap makes an item of it', async () => {
    const writer = await journey.at('jiangxia-resident-lan', BOARD);
    await writer.tap('意见箱');
    await writer.sees(/^写给小竹湾代表工作室/u);
    await writer.write('比如：晒谷场晚上太暗，老人走路怕摔', NOTE);
    await writer.press('投进意见箱');
    await writer.sees('投进去了');

    const passer = await journey.at('jiangxia-passer-by', BOARD);
    await passer.sees('意见箱');
    await passer.seesNoMore(NOTE);
    const stranger = new Asking(journey.demo, 'jiangxia-passer-by');
    expect(await stranger.refusal('listBox', {})).toBe('wrong_caller');

    const other = await journey.at('jiangxia-station-1', 'packages/staff/pages/box-notes/index');
    await other.sees('没有新条子');
    const station = await journey.at('jiangxia-station-2', 'pages/me/index');
    await station.tap('意见箱');
    await station.sees(NOTE);
    await station.sees('没有名字');
    await station.press('转成事项');
    await station.sees('没有新条子');
    await station.tap('转成事项的');
    await station.press(/^看 JX\d{6}-/u);
    await station.sees('晒谷场晚上太暗，老人走路怕摔');
    await station.sees('经过');
    await station.sees(/意见箱/u);
  });
});
