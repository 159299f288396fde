import { Journey } from '../support/journey';

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('ZS-13 picture, place, send: three taps, and it waits for who gives it out as a snap', async () => {
    const resident = await journey.scanning('zhashui-resident-he', 'U7ETGXRXpw8n');
    await resident.sees('您的话，说给秦岭青代表');
    await resident.tap('随手拍');
    await resident.sees('标出在哪里');
    await resident.addPhotos(1);
    await resident.tap('标出在哪里');
    await resident.sees(/^位置标好了$|^在.+$/);
    await resident.press('提交');
    await resident.sees('收到了，给您编了号');
    const no = await resident.read(/^[A-Z]{2}\d{6}-[0-9A-Z]{5}$/);

    const office = await journey.atWork('zhashui-office-1');
    await office.sees(/^随手拍/);
    const seen = await journey.demo.give('zhashui-office-1', 'getItem', { no }, 'office-1');
    expect([seen.state, seen.kind, seen.photoCount]).toEqual(['triage', 'snap', 1]);
  });
});
