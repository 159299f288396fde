import { Journey } from '../support/journey';

const LINHE = 'Xm9AK7aT2X2r';
const WORDS = '村口的路灯坏了，我叫何小雨，电话 13900001234。';

describe('what others would see', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('is read and agreed to before anything is sent, can be read again later, and can all be erased', async () => {
    const resident = await journey.scanning('demo-resident-preview', LINHE);
    await resident.tap('有事，写一句就行');
    await resident.sees('有了答复，用微信告诉我一次');
    await resident.write('什么事、在哪里、想怎么办。一句话就行', WORDS);
    await resident.tap('别的群众');
    await resident.sees('村口的路灯坏了，我叫※，电话 ※。');
    await resident.tap('姓名 何小雨');
    await resident.sees('村口的路灯坏了，我叫何小雨，电话 ※。');
    await resident.tap('姓名 何小雨');
    await resident.sees('村口的路灯坏了，我叫※，电话 ※。');
    await resident.tap('可以');
    await resident.press('看好了');
    await resident.sees('您说可以');
    await resident.press('提交');
    await resident.press('允许');
    await resident.sees('收到了，给您编了号');
    await resident.press('看这件事');
    await resident.tap('别人会看到什么');
    await resident.sees('您自己看过的样子');
    await resident.sees('村口的路灯坏了，我叫※，电话 ※。');

    const again = await journey.at('demo-resident-preview', 'packages/resident/pages/privacy/index');
    await again.press('删掉我的信息');
    await again.press('删掉');
    await again.sees('称呼和电话都删了。0 件办完的，话和照片也删了；还有 1 件在办，办完了再来删。');
  });

  it('has a face covered by a finger, leaves a photo out that its owner withheld, before it is sent and after, and takes their change of mind', async () => {
    const resident = await journey.scanning('demo-resident-photo', LINHE);
    await resident.tap('有事，写一句就行');
    await resident.sees('有了答复，用微信告诉我一次');
    await resident.write('什么事、在哪里、想怎么办。一句话就行', '桥头的护栏断了一截，来往的人要小心。');
    await resident.addPhotos(2);
    await resident.tap('别的群众');
    await resident.tap('第 2 张');
    await resident.draws('要遮的照片', [0.1, 0.1], [0.9, 0.9]);
    await resident.sees('遮了 1 块，遮住的别人还原不了');
    await resident.press('撤一块');
    await resident.sees('用手指在要遮的地方划一下，一块一块来');
    await resident.draws('要遮的照片', [0.1, 0.1], [0.9, 0.9]);
    await resident.press('遮好了');
    await resident.sees('遮过了');
    await resident.tap('第 1 张');
    await resident.press('不公开这张照片');
    await resident.sees('这张不公开。办事的人看得到，别人看不到。');
    await resident.press('好了');
    await resident.sees('不公开，别人看不到');
    await resident.press('看好了');
    await resident.press('提交');
    await resident.press('允许');
    await resident.sees('收到了，给您编了号');
    await resident.press('看这件事');
    await resident.tap('别人会看到什么');
    await resident.sees('不公开，别人看不到');
    await resident.sees('遮过了');
    await resident.tap('第 1 张');
    await resident.press('还是可以公开');
    await resident.press('不公开这张照片');
    await resident.sees('还是可以公开');
    await resident.press('好了');
    await resident.sees('不公开，别人看不到');
  });
});
