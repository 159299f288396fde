import { Journey, opens } from '../support/journey';

const LINHE_CODE = 'Xm9AK7aT2X2r';
const MUER_CODE = 'XQVwy4gFLYrY';

describe('where it is, without a map', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('is a village from a list and a landmark in words; closing the app loses neither, and the deputy reads both', async () => {
    const resident = await journey.scanning('demo-resident-where', LINHE_CODE);
    await resident.tap('有事，写一句就行');
    await resident.sees('有了答复，用微信告诉我一次');
    await resident.write('什么事、在哪里、想怎么办。一句话就行', '路边的护栏断了一截');
    await resident.tap('选村、社区');
    await resident.sees('先选乡镇、街道');
    await resident.tap('石门镇');
    await resident.sees('石门镇的村、社区');
    await resident.tap('关口村');
    await resident.sees('在关口村，换一个');
    await resident.write('比如：柳溪小学东侧路口', '老槐树下');

    await resident.reopen();
    await resident.tap('没说完：路边的护栏断了一截');
    await resident.sees('在关口村，换一个');
    await resident.sees('有了答复，用微信告诉我一次');
    await resident.press('提交');
    await resident.press('允许');
    await resident.sees('收到了，给您编了号');

    const deputy = await journey.at('demo-deputy-linhe', 'pages/work/index');
    await deputy.tap(/^路边的护栏断了一截/u);
    await deputy.sees(/关口村，老槐树下/u);
  });

  it('can be taken back: nothing of it is sent', async () => {
    const resident = await journey.scanning('demo-resident-nowhere', LINHE_CODE);
    await resident.tap('有事，写一句就行');
    await resident.tap('选村、社区');
    await resident.press('说不准哪个村，就选柳溪镇');
    await resident.sees('在柳溪镇，换一个');
    await resident.press('不选了');
    await resident.sees('选村、社区');
  });

  it('is a grid where the place has grids, and who looks after it is told to those who give the matter out', async () => {
    const resident = await journey.scanning('zhashui-passer-by', MUER_CODE);
    await resident.tap('有事，写一句就行');
    await resident.sees('有了答复，用微信告诉我一次');
    await resident.write('什么事、在哪里、想怎么办。一句话就行', '水渠堵了，一下雨就漫到路上');
    await resident.tap('选村、社区');
    await resident.tap('木耳村');
    await resident.sees('木耳村的哪个网格？');
    await resident.tap('07网格');
    await resident.sees('在木耳村07网格，换一个');
    await resident.write('比如：柳溪小学东侧路口', '大棚东头');
    await resident.press('提交');
    await resident.press('允许');
    await resident.sees('收到了，给您编了号');
    const no = await resident.read(/^[A-Z]{2}\d{6}-[0-9A-Z]{5}$/);

    await journey.demo.give('zhashui-station-2', 'admit', { no, to: 'triage' }, 'station-2');
    const office = await journey.atWork('zhashui-office-1');
    await opens(office, '水渠堵了，一下雨就漫到路上');
    await office.sees(/木耳村07网格，大棚东头/u);
    await office.sees('07网格的代表：康小泉');
  });
});
