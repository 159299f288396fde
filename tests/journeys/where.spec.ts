import { Journey } from '../support/journey';

const LINHE_CODE = 'Xm9AK7aT2X2r';

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
    await resident.tap('有事，写一句就行');
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
});
