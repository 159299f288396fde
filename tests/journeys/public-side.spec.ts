import { Asking } from '../support/asking';
import { Journey } from '../support/journey';
import { surface } from '../support/surface';
import { phoneCode } from '../support/uploads';

const SCENE = '6bvSpNbk2KA9';
const LAMP = '议事亭旁的路灯坏了';
const ROAD = '渡口的路面塌了一块';
const BOARD = 'packages/public/pages/board/index?placeId=jiangxia&stationId=st-xiaozhu';

describe('what everybody may see', () => {
  let journey: Journey;
  let lamp = '';

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    const as = (openid: string, hat?: string) => new Asking(journey.demo, openid, hat);
    const speaker = as('jiangxia-resident-lan');
    const station = as('jiangxia-station-2', 'station-2');
    const office = as('jiangxia-office-1', 'office-1');
    const unit = as('jiangxia-unit-jsj', 'unit-jsj');
    const shows = async (title: string, categoryId: string) => {
      const words = { publicTitle: title, publicText: `${title}，走路要绕开。` };
      const said = { placeId: 'jiangxia', scene: SCENE, text: `${title}，我叫蓝小溪，电话 13900001234。` };
      const { no } = await speaker.call('submit', said);
      await station.call('admit', { no, to: 'triage', categoryId });
      await office.call('assign', { no, tier: 'county', categoryId, leadUnitId: 'jsj' });
      await station.call('proposePublication', { no, ...words });
      await office.call('publish', { no, ...words });
      return no;
    };
    await shows(ROAD, 'transport');
    lamp = await shows(LAMP, 'urban');
    await unit.call('signIn', { no: lamp });
    const text = '10 月 9 日换好六盏灯，郝修路负责。';
    await unit.call('reply', { no: lamp, text, resultClass: 'A', mode: 'written' });
    await office.call('release', { no: lamp });
    await speaker.call('rate', { no: lamp, resolved: true, satisfaction: 'satisfied' });
    for (const nth of [1, 2]) {
      const openid = `jiangxia-neighbour-${nth}`;
      const code = await phoneCode(journey.demo, openid, `1390000220${nth}`);
      await as(openid).call('becomeVoter', { placeId: 'jiangxia', areaId: 'xiaozhu', phoneCode: code });
      await as(openid).call('witness', { no: lamp, still: true });
    }
    // What an event left to the timer is taken up half a minute later; the figures are folded by it.
    await journey.demo.advance(31_000);
    await journey.demo.minute();
  });
  afterAll(() => journey.end());

  it('a board by pile, category, month and station, each with a way back to all', async () => {
    const phone = await journey.at('jiangxia-passer-by', BOARD);
    await phone.sees(LAMP);
    await phone.sees(ROAD);
    // With its number: the tag of a matter says the same word.
    await phone.tap(/^已办结\s*1$/);
    await phone.seesNoMore(ROAD);
    await phone.sees(LAMP);
    await phone.tap('全部');
    await phone.tap('按类别、月份看');
    await phone.sees('哪个月贴出来的');
    await phone.tap('交通运输');
    await phone.press('看看');
    await phone.seesNoMore(LAMP);
    await phone.sees(ROAD);
    await phone.tap('只看：交通运输');
    await phone.sees('哪个月贴出来的');
    await phone.tap('2026 年 9 月');
    await phone.press('看看');
    await phone.sees('这样看，一件也没有');
    await phone.press('看全部');
    await phone.sees(LAMP);
    await phone.tap('换站');
    await phone.sees('看哪个站的');
    await phone.tap('黄龙代表室站');
    await phone.sees('这里还没有贴出来的事');
    await phone.tap('换站');
    await phone.sees('看哪个站的');
    await phone.tap('所有的站');
    await phone.sees(LAMP);

    // Below the slips: the figures, each with how it is counted and from what.
    await phone.tap('公开的数');
    await phone.sees('2 件');
    await phone.sees(/^从哪里数：/);
    await phone.goesBack();
    await phone.sees(LAMP);
  });

  it('a matter: going along takes one tap, and the third neighbour who says “still there” has the office look again', async () => {
    const phone = await journey.at(
      'jiangxia-neighbour-3',
      `packages/public/pages/published/index?no=${lamp}`,
    );
    await phone.sees('住在附近的人说：还在 2，好了 0');
    await phone.press('我也跟');
    await phone.sees('1 人跟着');
    await phone.press('我住在附近，我来说');
    await phone.tap('小竹湾');
    await phone.press('用微信的电话认一下');
    await phone.allowsPhone();
    await phone.sees('等小竹湾代表工作室确认。');
    await phone.goesBack();
    await phone.press('还在');
    await phone.sees('您说：还在');
    await phone.sees('住在附近的人说：还在 3，好了 0');
    if (surface === 'weapp') {
      expect(await phone.shares()).toEqual({
        title: LAMP,
        path: `/packages/public/pages/published/index?no=${lamp}`,
        imageUrl: '/share-card.png',
      });
    }
    await journey.demo.minute();
    const office = await journey.at('jiangxia-office-1', 'pages/notices/index');
    await office.sees(/^3 位邻居说还在，请去复核/);
  });

  it('a list grows when its end is reached, and asks anew when it is pulled', async () => {
    const deputies = await journey.at(
      'demo-resident-lists',
      'packages/public/pages/deputies/index?placeId=qinghe',
    );
    await deputies.sees('青禾县，24 位代表，每位都有名片');
    expect(await deputies.count('text=江晚渡代表')).toBe(0);
    await deputies.scrollsToEnd();
    await deputies.sees('江晚渡代表');

    const home = await journey.scanning('demo-resident-lists', 'Xm9AK7aT2X2r');
    await home.sees('您还没说过事');
    const said = { placeId: 'qinghe', scene: 'Xm9AK7aT2X2r', text: '渠边的护栏松了。' };
    await journey.demo.give('demo-resident-lists', 'submit', said);
    await home.pullsDown();
    await home.sees('渠边的护栏松了');
  });

  it('who the deputies are, when a station has somebody in, and which functions are switched on', async () => {
    const phone = await journey.scanning('jiangxia-passer-by', SCENE);
    await phone.sees('想说给谁');
    await phone.tap('我的');
    await phone.tap('哪些功能开着');
    await phone.sees('武汉市江夏区，排名、打卡这类功能一个也没开');
    await phone.goesBack();
    await phone.tap('人大代表');
    await phone.sees(/^武汉市江夏区，\d+ 位代表，每位都有名片$/);
    await phone.tap('汪知行代表');
    await phone.sees('接待日，来了就见，不用预约');
    if (surface === 'weapp') {
      expect(await phone.shares()).toMatchObject({ title: '汪知行代表的名片', imageUrl: '/share-card.png' });
    }
    await phone.tap('黄龙代表室站');
    await phone.sees('代表接待日');
    await phone.sees('站里有人的时候');
  });
});
