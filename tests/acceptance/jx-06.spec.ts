import { Asking } from '../support/asking';
import { Journey, opens } from '../support/journey';
import { readQrCode } from '../support/qr-reader';
import { surface } from '../support/surface';

const SCENE = '6bvSpNbk2KA9';
const MATTERS = ['议事亭的灯不亮', '村口的护栏断了', '停车位画得太窄', '水沟盖板翘起来'];
const BOARD = 'packages/public/pages/board/index?placeId=jiangxia&stationId=st-xiaozhu';
const NOTE = '公示栏前面的石凳断了一条腿。';

describe('江夏', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    const as = (openid: string, hat?: string) => new Asking(journey.demo, openid, hat);
    const station = as('jiangxia-station-2', 'station-2');
    const office = as('jiangxia-office-1', 'office-1');
    for (const [index, title] of MATTERS.entries()) {
      const text = `${title}，走路要绕开。`;
      const { no } = await as('jiangxia-resident-lan').call('submit', {
        placeId: 'jiangxia',
        scene: SCENE,
        text,
      });
      await station.call('admit', { no, to: 'triage', categoryId: 'urban' });
      // Two of them have gone on to a unit.
      if (index < 2)
        await office.call('assign', { no, tier: 'county', categoryId: 'urban', leadUnitId: 'jsj' });
      const words = { publicTitle: title, publicText: `${title}，走路要绕开。` };
      await station.call('proposePublication', { no, ...words });
      await office.call('publish', { no, ...words });
    }
  });
  afterAll(() => journey.end());

  it('JX-06 an activity with four matters is closed, the board lists the four with their states and prints to A4 with its code, and a note in the box reaches the station', async () => {
    const station = await journey.at('jiangxia-station-2', 'pages/me/index');
    await station.tap('活动');
    await station.press('记一次活动');
    await station.tap('板凳会');
    await station.write('比如：村口老槐树下', '小竹湾议事亭');
    await station.press('记下来');
    await station.sees('板凳会，小竹湾议事亭');
    await station.press('挂一件事');
    for (const [index, title] of MATTERS.entries()) {
      await station.tap(`${title}，走路要绕开`);
      await station.sees(`挂了 ${index + 1} 件`);
    }
    await station.press('关上');
    await station.seesNoMore('挂哪件事？');
    await station.press('活动结束');
    await station.press('结束，贴出来');
    await station.sees('没有正在办的活动');

    const anybody = await journey.at('jiangxia-passer-by', BOARD);
    await anybody.sees('板凳会，小竹湾议事亭');
    await anybody.sees('收了 4 件，办到这一步');
    for (const title of MATTERS) await anybody.sees(title);
    // Below the slips: they are there now.
    await anybody.sees('意见箱');
    // Each stands there twice: with the activity, and as a slip of its own.
    expect([await anybody.count('text=/^办理中$/'), await anybody.count('text=/^已受理$/')]).toEqual([4, 4]);

    await anybody.tap('打印公示栏');
    await anybody.sees('扫一扫，说一件事，看办到哪一步');
    await anybody.hears('小竹湾代表工作室的码');
    for (const title of MATTERS) await anybody.sees(title);
    if (surface === 'h5') expect(await anybody.paper()).toEqual({ pages: 1, size: [595, 842] });
    else {
      await anybody.press('发到电脑');
      const picture = await anybody.receives(() => anybody.press('文件传输助手'));
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1260, 1782]);
      expect(readQrCode(picture)).toMatch(/^pages\/home\/index\?scene=\w+$/);
    }

    const writer = await journey.at('jiangxia-resident-lan', BOARD);
    await writer.tap('意见箱');
    await writer.write('比如：晒谷场晚上太暗，老人走路怕摔', NOTE);
    await writer.press('投进意见箱');
    await writer.sees('投进去了');
    const box = await journey.at('jiangxia-station-2', 'packages/staff/pages/box-notes/index');
    await box.sees(NOTE);
    const work = await journey.atWork('jiangxia-station-2');
    await work.tap('办着的');
    await opens(work, `${MATTERS[0] ?? ''}，走路要绕开`);
  });
});
