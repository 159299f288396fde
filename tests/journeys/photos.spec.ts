import { jpeg, segment } from '../operations/support/photo';
import { Journey } from '../support/journey';
import type { Phone } from '../support/phone';
import { claimedPhoto } from '../support/uploads';

const LINHE = 'Xm9AK7aT2X2r';
const FIELD = '什么事、在哪里、想怎么办。一句话就行';
const ON_ITS_WAY = /^\d+%$/;

describe('photos, and what is looked at before others see it', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  const writing = async (openid: string): Promise<Phone> => {
    const phone = await journey.scanning(openid, LINHE);
    await phone.tap('有事，写一句就行');
    await phone.sees('有了答复，用微信告诉我一次');
    return phone;
  };
  const sends = async (phone: Phone): Promise<string> => {
    await phone.press('提交');
    await phone.press('允许');
    await phone.sees('收到了，给您编了号');
    return phone.read(/^[A-Z]{2}\d{6}-[0-9A-Z]{5}$/);
  };

  it('go one by one while one writes: how far each is, which got lost and goes again, nine and no more', async () => {
    const phone = await writing('demo-resident-nine');
    const go = await phone.around.holdsUploads();
    // The picture first, and the words while it is on its way.
    await phone.choosePhotos(1);
    await phone.sees(ON_ITS_WAY);
    await phone.write(FIELD, '桥头的护栏断了一截，来往的人要小心。');
    await phone.sees('有照片还在传，现在提交就先不带它');
    go();
    await phone.seesNoMore(ON_ITS_WAY);

    await phone.around.losesUpload();
    await phone.choosePhotos(8, 1);
    await phone.seesNoMore('拍照');
    await phone.seesNoMore(ON_ITS_WAY);
    await phone.tap('点这再传');
    await phone.seesNoMore('没传上');
    await phone.seesNoMore(ON_ITS_WAY);
    await phone.tap('别的群众');
    await phone.sees('第 9 张');
    await phone.goesBack();
    const no = await sends(phone);
    await journey.demo.minute();
    const { photos } = await journey.demo.give('demo-deputy-linhe', 'getItem', { no }, 'deputy-linhe');
    expect(photos.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 'shown'));
  });

  it('words that may not be said are refused in plain words, and stay to be changed', async () => {
    const phone = await writing('demo-resident-refused');
    await phone.write(FIELD, '这里有一句测试违规的话，路灯也坏了');
    await phone.press('提交');
    await phone.press('允许');
    await phone.sees(/^这段话里有不能发的内容，没有交上去。/);
    await phone.holds(FIELD, '这里有一句测试违规的话，路灯也坏了');
    await phone.write(FIELD, '村口的路灯也坏了，晚上看不见。');
    await phone.press('提交');
    await phone.sees('收到了，给您编了号');
  });

  it('a photo that does not pass is seen by its owner alone, who is told; one that nobody can judge, by those who screen', async () => {
    const { demo } = journey;
    const openid = 'demo-resident-judged';
    const said = async (marker: string, text: string) => {
      const id = await claimedPhoto(demo, openid, jpeg(segment(0xe2, marker)));
      await demo.give(openid, 'submit', { placeId: 'qinghe', scene: 'jB45GLLt2YB4', text, photoIds: [id] });
    };
    await said('LOCALCLOUD-RISKY', '井台边的栏杆松了，打水的老人站不稳。');
    await said('LOCALCLOUD-REVIEW', '晒谷场的灯不亮，晚上收谷子看不见。');
    await demo.minute();

    const owner = await journey.at(openid, 'pages/home/index');
    await owner.tap('井台边的栏杆松了，打水的老人站不稳');
    await owner.sees(/^有 1 张照片没通过检查，别人看不到。事照样办/);
    await owner.hears('看第 1 张照片');
    const station = await journey.atWork('demo-station-liuxi');
    await station.tap('井台边的栏杆松了，打水的老人站不稳');
    await station.sees('照片没通过检查，看不了');
    await station.goesBack();
    await station.tap('晒谷场的灯不亮，晚上收谷子看不见');
    await station.sees('经过');
    await station.hears('照片');
    await station.seesNoMore('照片没通过检查，看不了');
  });
});
