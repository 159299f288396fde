import { Asking } from '../support/asking';
import { Journey, opens } from '../support/journey';

const CASE = '相邻两户，一户建围墙挡了另一户的排水。';
const TITLE = '相邻两户，一户建围墙挡了另一户的排水';
const REF = '（2026）桃法诉前调 118 号';

describe('常德', () => {
  let journey: Journey;
  let court: Asking;
  let office: Asking;
  let deputy: Asking;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    const as = (openid: string, hat: string) => new Asking(journey.demo, openid, hat);
    court = as('changde-court-1', 'court-1');
    office = as('changde-office-1', 'office-1');
    deputy = as('changde-deputy-d-03', 'deputy-d-03');
  });
  afterAll(() => journey.end());

  async function mediated(nth: number, mediation: 'succeeded' | 'failed'): Promise<string> {
    const { no } = await court.call('register', {
      kind: 'dispute',
      source: 'court',
      courtRef: `（2026）桃法诉前调 ${nth} 号`,
      partiesConsent: true,
      text: `第 ${nth} 件，双方为邻里小事起了争执。`,
      name: '甲某、乙某',
    });
    await office.call('admit', { no, to: 'with_deputy', deputyId: 'd-03' });
    const resultClass = mediation === 'succeeded' ? 'A' : 'D';
    await deputy.call('answerOnSpot', { no, text: '见面谈过了。', resultClass, mode: 'onsite', mediation });
    return no;
  }

  it('CD-13 a court sends a case, the office assigns it, a deputy mediates, the court has its letter; 46 are counted and no public list has one', async () => {
    const judge = await journey.atWork('changde-court-1');
    await judge.press('派送一件');
    await judge.write('（2026）某法诉前调 118 号', REF);
    await judge.write('申请一方，姓名或单位', '甲大成');
    await judge.write('对方，姓名或单位', '乙小满');
    await judge.write('比如：相邻两户，一户建围墙挡了另一户的排水。', CASE);
    await judge.press('派送');
    await judge.sees('双方都同意，才能派送调解。');
    await judge.tap('双方当事人都同意先调解');
    await judge.press('派送');
    await judge.sees('经过');
    await judge.hears('第 1 步，共 4 步：法院派送');
    const no = await judge.read(/^CD\d{6}-[0-9A-Z]{5}$/);

    const clerk = await journey.atWork('changde-office-1');
    await opens(clerk, TITLE);
    await clerk.sees('甲**、乙**');
    await clerk.tap('鼎新来代表');
    await clerk.press('受理');
    await clerk.sees('受理了');

    const lead = await journey.atWork('changde-deputy-d-03');
    await opens(lead, TITLE);
    await lead.press('交法院确认');
    await lead.sees('上面还差：调解结果');
    await lead.tap('调解成功');
    await lead.write(/^比如：10 月 12 日双方当面说开/, '双方在现场说开了，围墙退后半米。');
    await lead.press('交法院确认');
    await lead.sees('答复发出去了');

    await judge.reopen();
    await judge.hears('第 4 步，共 4 步：跟踪反馈');
    await opens(judge, TITLE);
    await judge.press('确认结果');
    await judge.tap('确认调解成功');
    await judge.press('交上去');
    await judge.sees('已经办结');
    await judge.tap('调解成功函');
    await judge.sees(/双方达成一致，调解成功。特此函告。/);

    for (let nth = 1; nth <= 45; nth += 1) await mediated(nth, 'succeeded');
    const failed = await mediated(46, 'failed');
    await judge.reopen();
    await opens(judge, '第 46 件，双方为邻里小事起了争执');
    await judge.press('收回案件');
    await judge.tap('收到，转回法院办理');
    await judge.press('交上去');
    await judge.sees('已经退回法院');

    await journey.demo.setClock('2026-10-09T10:05:00+08:00');
    await journey.demo.minute();
    const leader = await journey.at('changde-leader', 'pages/me/index');
    await leader.tap('办理成效');
    await leader.sees('46 件');
    await leader.sees('没调成，退回法院，1 件');
    await leader.tap('46 件');
    await leader.sees('这个数从哪来，46 件');

    // Nobody else meets a case: not the stations, not the public, not another place.
    for (const number of [no, failed]) {
      for (const [openid, hat] of [
        ['changde-station-1', 'station-1'],
        ['changde-station-2', 'station-2'],
        ['zhashui-office-1', 'office-1'],
      ] as const) {
        expect(await new Asking(journey.demo, openid, hat).refusal('getItem', { no: number })).toBe(
          'item_not_found',
        );
      }
      const words = { no: number, publicTitle: '邻里纠纷', publicText: '两户说开了。' };
      expect(await office.refusal('publish', words)).toBe('never_public');
    }
    const station = new Asking(journey.demo, 'changde-station-1', 'station-1');
    for (const filter of ['waiting', 'open', 'replied', 'ended'] as const) {
      expect((await station.call('listQueue', { filter })).items).toEqual([]);
    }
    expect((await new Asking(journey.demo, 'changde-court-1').call('listMyItems', {})).items).toEqual([]);
  });
});
