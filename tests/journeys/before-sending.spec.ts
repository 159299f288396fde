import { jpeg } from '../operations/support/photo';
import { Journey } from '../support/journey';
import { surface } from '../support/surface';
import { claimedPhoto } from '../support/uploads';

const LINHE = 'Xm9AK7aT2X2r';
const FIELD = '什么事、在哪里、想怎么办。一句话就行';
const OFFICE = ['demo-office-zhaoning', 'office-zhaoning'] as const;

describe('before anything is sent', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  const writes = async (openid: string, text: string) => {
    const phone = await journey.scanning(openid, LINHE);
    await phone.tap('有事，写一句就行');
    await phone.sees('有了答复，用微信告诉我一次');
    await phone.write(FIELD, text);
    return phone;
  };

  it('who writes of a fire is told to ring 119 first, is asked once, and may send all the same', async () => {
    const phone = await writes('demo-resident-fire', '村头的柴垛着火了，快来人');
    await phone.sees('打 119');
    // Who will see what stands before the button, what comes next after it.
    await phone.sees('您的原话和照片');
    await phone.sees('写明理由才能看，看了您知道');
    await phone.press('提交');
    await phone.sees('先打 119 了吗？');
    await phone.press('打过了，接着交');
    await phone.press('允许');
    await phone.sees('收到了，给您编了号');
    await phone.sees('往后是这样');
    await phone.sees('您来评：解决没有？');
  });

  it('what stands on the board already is offered, and going along takes one tap and makes nothing new', async () => {
    const { demo } = journey;
    const text = '石桥头的路灯坏了好几天，晚上看不见';
    const photo = await claimedPhoto(demo, 'demo-resident-first', jpeg());
    const { no } = await demo.give('demo-resident-first', 'submit', {
      placeId: 'qinghe',
      scene: LINHE,
      text,
      photoIds: [photo],
      whereabouts: { latitude: 33.681, longitude: 109.11 },
    });
    // The verdict on the photo is there.
    await demo.minute();
    const shown = { no, publicTitle: '石桥头的路灯坏了', publicText: text, publicPhotos: [photo] };
    await demo.give('demo-deputy-linhe', 'takeVoice', { no }, 'deputy-linhe');
    await demo.give('demo-deputy-linhe', 'handOver', { no, reason: 'needs_department' }, 'deputy-linhe');
    await demo.give(OFFICE[0], 'proposePublication', shown, OFFICE[1]);
    await demo.give('demo-resident-first', 'agreePublication', { no });
    await demo.give(OFFICE[0], 'publish', shown, OFFICE[1]);

    const phone = await writes('demo-resident-second', '石桥头路灯坏了好几天了');
    await phone.sees(/^看着像“城乡建设”：路灯、下水道/u);
    await phone.sees('是不是这件？');
    await phone.sees(text);
    await phone.sees(/有人说的$/u);
    await phone.hears('照片');
    // A browser has no map to point at.
    if (surface === 'weapp') {
      await phone.press('在地图上指');
      await phone.sees(/^离这 100 米/u);
    }
    await phone.press('我也遇到了');
    await phone.sees('您跟着这件');
    const followed = await demo.give('demo-resident-second', 'listMyItems', { filter: 'following' });
    const mine = await demo.give('demo-resident-second', 'listMyItems', { filter: 'mine' });
    expect([followed.items.map((item) => item.no), mine.total]).toEqual([[no], 0]);
  });
});
