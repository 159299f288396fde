import { Journey } from '../support/journey';

const POINT_CODE = 'zypTH4GrtzHH';

describe('陆集', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('LJ-08 the poster’s code opens the form of 宿话说, and what is said there is the point’s', async () => {
    const office = await journey.at('luji-office-1', 'packages/staff/pages/codes/index');
    await office.sees('站码');

    const resident = await journey.scanning('luji-resident-zhou', POINT_CODE);
    await resident.sees('家门口的事，说给议政代表听');
    await resident.sees('宿话说');
    await resident.write(/^比如：湖湾村三组的涵管堵了/, '苏宋村口的路灯坏了三天');
    await resident.press('登记');
    await resident.press('允许');
    await resident.sees('收到了，给您编了号');
    const no = await resident.read(/^[A-Z]{2}\d{6}-[0-9A-Z]{5}$/);
    const seen = await journey.demo.give('luji-office-1', 'getItem', { no }, 'office-1');
    expect([seen.sourceType, seen.timeline[0]?.data.source]).toEqual([
      'point_code',
      { type: 'point_code', target: 'st-susong' },
    ]);
  });
});
