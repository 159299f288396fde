import { Journey } from '../support/journey';

const STATION = 'demo-station-liuxi';
const STATION_CODE = 'jB45GLLt2YB4';
const TEXT = '桥头那盏路灯不亮了，晚上看不清路';

describe('somebody whom no message reaches', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('is rung up by the station, leaves its list, and the item says so to colleagues alone', async () => {
    const { demo } = journey;
    const said = { placeId: 'qinghe', scene: STATION_CODE, text: TEXT, phone: '13900001234' };
    const { no } = await demo.give('demo-resident-unreached', 'submit', said);
    await demo.give(
      STATION,
      'decline',
      { no, reason: 'hotline', channel: '12345', text: '请打 12345，他们管路灯。' },
      'station-liuxi',
    );
    await demo.minute();

    const station = await journey.at(STATION, 'packages/staff/pages/calls/index');
    await station.sees(TEXT);
    await station.tap('去打电话');
    await station.sees('经过');

    const again = await journey.at(STATION, 'packages/staff/pages/calls/index');
    await again.press('已告知');
    await again.sees('都通知到了');

    const office = await journey.at('demo-office-zhaoning', `packages/staff/pages/item/index?no=${no}`);
    await office.sees(/打电话告诉了反映人：/);
    const resident = await journey.at('demo-resident-unreached', `pages/item/index?no=${no}`);
    await resident.sees(TEXT);
    await resident.seesNoMore(/打电话告诉了反映人/);
  });
});
