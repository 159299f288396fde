import { assigns, handsOver, Journey, opens, speaks } from '../support/journey';

const LINHE_CODE = 'Xm9AK7aT2X2r';
const TRANSPORT = { category: '交通运输', level: '县', unit: '县交通运输局' };

describe('between the office and a unit, as all four people see it', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('a return is claimed, ruled and final; then more time is asked for and granted', async () => {
    const title = '柳溪小学门口的涵管堵了半年';
    const resident = await journey.scanning('demo-resident-wang', LINHE_CODE);
    await speaks(resident, title);
    const deputy = await journey.atWork('demo-deputy-linhe');
    await handsOver(deputy, title);
    const office = await journey.atWork('demo-office-zhaoning');
    await assigns(office, title, TRANSPORT);

    const unit = await journey.atWork('demo-unit-jtj');
    await opens(unit, title);
    await unit.press('不归我管');
    await unit.tap('不是我单位的职责');
    await unit.write(/^比如：涵管归水利局管/, '涵管 2024 年移交水利局了。');
    await unit.tap(/^全部 \d+ 个单位$/);
    await unit.tap('县水利局');
    await unit.press('请人大办裁定');
    await unit.sees('退回申请交上了');
    await unit.sees('退回待裁定');

    await resident.press('看这件事');
    await resident.sees('县交通运输局说不归他们办');
    await deputy.reopen();
    await deputy.tap('交出去的');
    await opens(deputy, title);
    await deputy.sees('县交通运输局申请退回');

    await office.reopen();
    await opens(office, title);
    await office.sees('涵管 2024 年移交水利局了。');
    await office.tap('退回不成立');
    await office.write(/^比如：涵管 2024 年已移交水利局/, '移交单不含这一段。');
    await office.press('裁定：退回不成立');
    await office.sees('裁定了');

    await unit.reopen();
    await opens(unit, title);
    await unit.sees(/^不能退回：人大办已经裁定过/);
    await unit.press('签收');
    await unit.sees('签收了');
    await unit.press('申请延期');
    await unit.tap('5 个工作日');
    await unit.sees('10 月 26 日前答复');
    await unit.write(/^比如：管材/, '管材 10 月 20 日到货。');
    await unit.press('请人大办批');
    await unit.sees(/^批了改到 10 月 26 日/);

    await office.reopen();
    await office.tap('等批延期');
    await opens(office, title);
    await office.sees('管材 10 月 20 日到货。');
    await office.tap('同意');
    await office.press('同意改到 10 月 26 日');
    await office.sees('批过了');

    await resident.reopen();
    await resident.tap(title);
    await resident.hears('10月26日 周一');
    await resident.sees('青禾县人大办同意改个日子');
    await deputy.reopen();
    await deputy.tap('交出去的');
    await opens(deputy, title);
    await deputy.sees('青禾县人大办同意延期');
    await unit.reopen();
    await unit.hears('10月26日 周一');
  });
});
