import { Asking } from '../support/asking';
import { Journey, opens } from '../support/journey';

const PIPES = '老旧小区水管天天漏，32 户用水难';
const LOT = '文化广场边上没有地方停车';
const DEPUTY_CODE = 'nD89RhXM9xGy';

describe('江夏', () => {
  let journey: Journey;
  let resident: Asking;
  let deputy: Asking;
  let office: Asking;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    const as = (openid: string, hat?: string) => new Asking(journey.demo, openid, hat);
    resident = as('jiangxia-resident-lan');
    deputy = as('jiangxia-deputy-d-01', 'deputy-d-01');
    office = as('jiangxia-office-1', 'office-1');
  });
  afterAll(() => journey.end());

  const said = async (text: string): Promise<string> =>
    (await resident.call('submit', { placeId: 'jiangxia', scene: DEPUTY_CODE, text })).no;

  it('JX-08 10400 米, 300 万元 专项, 700 万元 自筹 and 32 户 are typed on closing; the report sums by unit and by source', async () => {
    const no = await said(PIPES);
    await deputy.call('handOver', { no, reason: 'needs_department' });
    await office.call('assign', { no, tier: 'county', categoryId: 'urban', leadUnitId: 'jsj' });
    const unit = await journey.atWork('jiangxia-unit-jsj');
    await opens(unit, PIPES);
    await unit.press('签收');
    await unit.sees('签收了');
    await unit.write(/^比如：10 月 8 日清完涵管淤泥/, '10 月 8 日改造完成，建设股周工负责。');
    await unit.tap('已经办好了');
    await unit.tap('登记成效');
    await unit.write('做了什么', '改造管网');
    await unit.write('多少', '10400');
    await unit.write('单位', '米');
    await unit.press('加一笔钱');
    await unit.fillIn('哪里来的，比如专项', '专项');
    await unit.fillIn('几万元', '300');
    await unit.press('加一笔钱');
    await unit.fillIn('哪里来的，比如专项', '自筹');
    await unit.fillIn('几万元', '700');
    await unit.write('几户', '32');
    await unit.press('交人大办审核');
    await unit.sees('交人大办审核了');
    await office.call('release', { no });
    await resident.call('rate', { no, resolved: true, satisfaction: 'satisfied' });

    // A deputy has seen another one done and records what came of it.
    const other = await said(LOT);
    await deputy.call('answerOnSpot', {
      no: other,
      text: '停车场 10 月 8 日开放，街道城建办负责。',
      resultClass: 'A',
      mode: 'phone',
    });
    const answered = await journey.atWork('jiangxia-deputy-d-01');
    await answered.tap('回过的');
    await opens(answered, LOT);
    await answered.press('登记成效');
    await answered.write('做了什么', '停车场');
    await answered.write('多少', '1200');
    await answered.write('单位', '平方米');
    await answered.press('登记成效');
    await answered.sees('1200 平方米');

    await journey.demo.setClock('2026-10-09T10:05:00+08:00');
    await journey.demo.minute();
    const report = await journey.at('jiangxia-office-1', 'pages/me/index');
    await report.tap('办理成效');
    for (const figure of ['10400 米', '1200 平方米', '300 万元', '700 万元', '32 户']) {
      await report.sees(figure);
    }
    await report.tap('10400 米');
    await report.sees('这个数从哪来，1 件');
    await report.sees('改造管网 10400 米，专项 300 万元，自筹 700 万元，受益 32 户');
    await report.tap(PIPES);
    await report.sees('经过');
  });
});
