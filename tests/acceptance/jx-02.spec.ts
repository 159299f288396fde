import { Journey, speaks } from '../support/journey';

const STATION_CODE = 'EJ9gTzgymtP3';

describe('江夏', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-01T23:50:00+08:00' });
  });
  afterAll(() => journey.end());

  it('JX-02 at 23:50 on a holiday a resident scans and submits: a number at once, and the clock starts on the next working day', async () => {
    const resident = await journey.scanning('jiangxia-resident-lan', STATION_CODE);
    await resident.sees('您的话，说给黄龙代表室站');
    const no = await speaks(resident, '黄龙大道路灯整排不亮', { send: '提出' });
    expect(no).toMatch(/^JX261001-/);
    await resident.sees(/^10 月 8 日.* 前$/);

    await resident.press('看这件事');
    await resident.sees('为什么是这一天？');
  });
});
