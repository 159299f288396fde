import { Asking } from '../support/asking';
import { Journey } from '../support/journey';

const TITLE = '柳西村口的路灯坏了三天';
const PHONE = '13900005678';

describe('常德', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('CD-02 the city’s leader sees totals of the counties; no item of theirs, no resident and no phone number', async () => {
    const { demo } = journey;
    const resident = new Asking(demo, 'demo-resident-of-qinghe');
    const voice = { placeId: 'qinghe', scene: 'Xm9AK7aT2X2r', text: TITLE, phone: PHONE, name: '王五谷' };
    const { no } = await resident.call('submit', voice);
    await demo.setClock('2026-10-09T10:05:00+08:00');
    await demo.minute();

    const county = await journey.atWork('demo-leader-chenling');
    await county.tap('数字');
    await county.tap('收到');
    await county.sees('2026 年收到');
    await county.sees(TITLE);

    const city = await journey.atWork('changde-leader');
    await city.sees('没有在督办的');
    await city.press('看数字');
    await city.sees('各地合计');
    await city.sees('青禾县');
    await city.sees('收到 1');
    for (const secret of [TITLE, PHONE, no, '王']) await city.seesNoMore(new RegExp(secret));
    await city.tap('青禾县');
    await city.sees('各地合计');

    const leader = new Asking(demo, 'changde-leader', 'leader-1');
    expect(await leader.refusal('getItem', { no })).toBe('item_not_found');
    expect(await leader.refusal('openContact', { no, reason: '想看电话' })).toBe('item_not_found');
    expect(await leader.refusal('instruct', { no, text: '尽快办', dueDay: '2026-10-20' })).toBe(
      'item_not_found',
    );
  });
});
