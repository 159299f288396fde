import { Journey } from '../support/journey';

const TITLE = '木耳大棚边的水渠塌了一段';

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-09-24T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('ZS-04 a new matter has a red dot; how long the oldest waits is said, and turns amber after a working day', async () => {
    await journey.demo.give('zhashui-resident-he', 'submit', {
      placeId: 'zhashui',
      scene: 'Nkcv3GKHCMAL',
      text: TITLE,
    });
    const station = await journey.atWork('zhashui-station-1');
    await station.hears(`新来的：${TITLE}`);
    await station.sees(/^没看的里面，最久的等了 0 小时，9 月 24 日/);
    expect(await station.count('.hint-ask:has-text("最久的")')).toBe(0);
    await station.tap(TITLE);
    await station.sees('经过');

    await journey.demo.setClock('2026-09-29T09:00:00+08:00');
    await station.reopen();
    await station.sees(/^没看的里面，最久的等了 4 天 2[23] 小时，超过 1 个工作日了$/);
    expect(await station.count('.hint-ask:has-text("最久的")')).toBe(1);
    expect(await station.count('.qrow-dot')).toBe(0);
  });
});
