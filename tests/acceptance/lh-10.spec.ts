import { surface } from '../support/surface';
import { Journey, speaks } from '../support/journey';

describe('黎侯', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('LH-10 the card opened from a group is the source of what is said, with the group where WeChat gives it', async () => {
    const resident = await journey.scanning('lihou-resident-zhou', '2zE9Auy32L44&from=group');
    await resident.sees(/^您的话，说给.+代表$/);
    const no = await speaks(resident, '鼓楼街口的井盖松了，夜里响', { send: '点单' });
    const seen = await journey.demo.give('lihou-office-1', 'getItem', { no }, 'office-1');
    const group = surface === 'weapp' ? { groupId: 'tGx-group-of-500' } : {};
    expect([seen.sourceType, seen.timeline[0]?.data.source]).toEqual([
      'group_chat',
      { type: 'group_chat', target: 'd-01', ...group },
    ]);
  });
});
