import { Journey } from '../support/journey';
import type { Phone } from '../support/phone';
import { surface } from '../support/surface';

const LINHE_CODE = 'Xm9AK7aT2X2r';
const FIELD = '什么事、在哪里、想怎么办。一句话就行';
const NO_CAMERA = /^没让用相机和相册，照片没加上。有照片，办事的人一看就明白，少跑一趟。不拍也能提交。$/;
const NO_PLACE = /^没让用位置，没标上。标在图上，办事的人找得准。.*不标也能提交，写一句在哪里就行。$/;
const NO_VOICE = /^没让用话筒，没录上。录下来，您就不用打字。.*点键盘上的话筒，说了也会变成字。$/;

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
});
afterAll(() => journey.end());

async function writing(openid: string): Promise<Phone> {
  const phone = await journey.scanning(openid, LINHE_CODE);
  await phone.tap('有事，写一句就行');
  await phone.sees('有了答复，用微信告诉我一次');
  return phone;
}

/** In WeChat on its page of settings, in a browser beside the address. */
async function lets(phone: Phone, what: 'place' | 'voice', name: string): Promise<void> {
  if (surface === 'h5') {
    await phone.around.permits(what);
    await phone.press('再试一次');
    return;
  }
  await phone.press('去设置里打开');
  await phone.press(`允许使用${name}`);
}

describe('what a phone may keep from the app', () => {
  it('the place: says what was not given and what for, can be given after all, and is not needed', async () => {
    const phone = await journey.at('demo-resident-place', 'packages/resident/pages/snap/index');
    await phone.around.refuses('place');
    await phone.press('标出在哪里');
    await phone.sees(NO_PLACE);
    await phone.press('先不用');
    await phone.seesNoMore(NO_PLACE);
    await phone.press('标出在哪里');
    await phone.sees(NO_PLACE);
    await lets(phone, 'place', '位置信息');
    await phone.sees(/^(位置标好了|在村口小卖部)$/);
    await phone.seesNoMore(NO_PLACE);
  });

  it('the microphone: what is written goes all the same; let, it records', async () => {
    const phone = await writing('demo-resident-voice');
    await phone.around.refuses('voice');
    await phone.press('不想打字？说给他们听');
    await phone.sees(NO_VOICE);
    await lets(phone, 'voice', '麦克风');
    await phone.sees('正在录，最多一分钟。');
    await phone.seesNoMore(NO_VOICE);
    await phone.press('说完了，点这里');
    await phone.sees(/^录音 \d+ 秒，收到了$/);
    await phone.write(FIELD, '桥头的路灯坏了三天了');
    await phone.press('提交');
    await phone.press('允许');
    await phone.sees('收到了，给您编了号');
    await phone.press('看这件事');
    await phone.press(/^听录音，\d+ 秒$/);
    await phone.sees(/^听录音，\d+ 秒$/);
  });
});

// A browser chooses files without asking, and has neither WeChat's scanner nor its question about privacy.
if (surface === 'weapp') {
  describe('what WeChat may keep from the app', () => {
    it('the camera: the words go without; switched on in the settings, the photo is there', async () => {
      const phone = await writing('demo-resident-camera');
      await phone.write(FIELD, '村口的垃圾没有人收');
      await phone.around.refuses('camera');
      await phone.tap('拍照');
      await phone.sees(NO_CAMERA);
      await phone.press('先不用');
      await phone.seesNoMore(NO_CAMERA);
      await phone.tap('拍照');
      await phone.press('去设置里打开');
      await phone.press('允许使用相机');
      await phone.hears('第 1 张照片');
      await phone.seesNoMore(NO_CAMERA);
      await phone.press('提交');
      await phone.press('允许');
      await phone.sees('收到了，给您编了号');
    });

    it('the camera by the phone itself: a photo is what 随手拍 is about, so it leads to writing', async () => {
      const phone = await journey.at('demo-resident-snap', 'packages/resident/pages/snap/index');
      await phone.around.refuses('camera', 'phone');
      await phone.tap('拍照');
      await phone.press('去手机设置里打开');
      await phone.sees(
        /^没让用相机和相册，照片没加上。有照片，办事的人一看就明白，少跑一趟。不拍照，写一句也行。$/,
      );
      await phone.press('改成写一句');
      await phone.sees('有了答复，用微信告诉我一次');
    });

    it('the scanner: the words under the code do as well', async () => {
      const phone = await journey.scanning('demo-resident-scan', LINHE_CODE);
      await phone.sees('您的话，说给林禾代表');
      await phone.around.refuses('camera');
      await phone.tap('扫码换人');
      await phone.sees(/^没让用相机，扫不了码。/);
      await phone.press('输码下面的字');
      await phone.sees('两个词和两个数字，印在码的下面。');
    });

    it('all of it, by a no to the question about privacy: it is asked again when it is wanted again', async () => {
      const phone = await writing('demo-resident-privacy');
      await phone.around.privacyUnasked();
      await phone.tap('拍照');
      await phone.sees('用照片、地点、电话前，问您一声');
      await phone.press('先不用');
      await phone.sees(NO_CAMERA);
      await phone.press('再问我一次');
      await phone.sees('用照片、地点、电话前，问您一声');
      await phone.press('可以用');
      await phone.hears('第 1 张照片');
    });
  });

  // A browser's demo has chosen a place before anybody does.
  describe('who is quicker than the network', () => {
    it('the recording and the photo wait until it is known for which place they are, and go then', async () => {
      const phone = await journey.at('demo-resident-quick', 'pages/home/index');
      await phone.sees('扫代表的码，或者选个联络站');
      const letGo = await phone.around.holds('openCode');
      await phone.around.opensCode(LINHE_CODE);
      await phone.tap('有事，写一句就行');
      await phone.press('不想打字？说给他们听');
      await phone.press('说完了，点这里');
      await phone.sees('录好了，定了说给谁就传');
      await phone.choosePhotos(1);
      await phone.sees('0%');
      expect(await letGo()).toBeGreaterThan(0);
      await phone.sees(/^录音 \d+ 秒，收到了$/);
      await phone.seesNoMore('0%');
      await phone.sees('说给 林禾代表');
    });
  });
}
