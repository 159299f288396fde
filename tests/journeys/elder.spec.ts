import { Journey } from '../support/journey';
import type { Phone } from '../support/phone';

const LINHE_CODE = 'Xm9AK7aT2X2r';
const STATION = ['demo-station-liuxi', 'station-liuxi'] as const;
const FIELD = '什么事、在哪里、想怎么办。一句话就行';
const TOLD = '我家门口的路灯坏了三天。';

describe('in large type', () => {
  let journey: Journey;
  let phone: Phone;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    phone = await journey.scanning('demo-resident-old', LINHE_CODE);
    await phone.sees('您的话，说给林禾代表');
    await phone.press('大字版');
    await phone.sees('打电话给联络站');
  });
  afterAll(() => journey.end());

  it('switched on from the first page, it is spoken into the phone, sent, and found again; and it stays', async () => {
    await phone.press('写给代表');
    await phone.sees('有了答复，用微信告诉我一次');
    await phone.around.permits('voice');
    await phone.press('不想打字？说给他们听');
    await phone.press('说完了，点这里');
    await phone.sees(/^录音 \d+ 秒，收到了$/);
    await phone.write(FIELD, TOLD);
    await phone.addPhotos(1);
    await phone.press('提交');
    await phone.press('允许');
    await phone.sees('收到了，给您编了号');
    await phone.press('回首页');
    await phone.sees('我说过的 1 件');
    // Nothing here can read Chinese aloud: no button that would do nothing, and somebody to ring.
    expect(await phone.count('text=念一念')).toBe(0);
    await phone.sees('有人帮您写');
    await phone.tap('我家门口的路灯坏了三天');
    await phone.sees('林禾代表要在这天前');
    await phone.goesBack();
    await phone.reopen();
    await phone.sees('写给代表');
    await phone.sees('我说过的 1 件');
  });

  it('what was answered asks for a word, is rated, and comes again', async () => {
    const { no } = (await journey.demo.give('demo-resident-old', 'listMyItems', {})).items[0] ?? { no: '' };
    const text = '10 月 9 日换了灯头，亮了，王师傅负责。';
    const answer = { no, text, resultClass: 'A', mode: 'written' } as const;
    const deputy = ['demo-deputy-linhe', 'deputy-linhe'] as const;
    await journey.demo.give(deputy[0], 'answerOnSpot', answer, deputy[1]);
    await phone.reopen();
    await phone.press('修好了');
    await phone.tap('满意');
    await phone.press('提交评价');
    await phone.sees('您说解决了，这件事办结了');
    await phone.press('又出现了');
    await phone.write('比如：昨天下雨，又积水了', '今天晚上又不亮了。');
    await phone.press('请他们再办');
    await phone.sees('再办一次，会告诉您哪天');
  });

  it('whoever holds a paper finds the way: by number, by the receipt’s code, by the words of a code, for somebody else', async () => {
    const registered = await journey.demo.give(
      STATION[0],
      'register',
      {
        kind: 'reception_case',
        source: 'reception',
        onBehalf: true,
        text: '孙大娘家门口的水管漏了。',
        name: '孙大娘',
        phone: '13900005678',
      },
      STATION[1],
    );
    await phone.reopen();
    await phone.tap('查一件、输个码');
    await phone.write('比如：7KFX-M2QP', registered.receipt ?? '');
    await phone.press('查一下');
    await phone.sees(registered.no);
    await phone.write('比如：7KFX-M2QP', registered.no);
    await phone.write('四个数字', '5678');
    await phone.press('查一下');
    await phone.sees(registered.no);
    await phone.tap('输码下面的字');
    const { codes } = await journey.demo.give(STATION[0], 'listCodes', {}, STATION[1]);
    const words = codes.find(({ kind }) => kind === 'station_code')?.code?.words ?? '';
    await phone.write('比如：杨树 水井 37', words);
    await phone.press('就是这个');
    await phone.sees('您的话，说给柳西村代表联络站');
    await phone.tap('查一件、输个码');
    await phone.tap('帮人看');
    await phone.sees('帮手码');
    await phone.write('比如：7KFX-M2QP', '7KFXM2QP');
    await phone.press('帮他看');
    await phone.sees(/^这个帮手码用不了。/);
  });

  it('follows the phone’s own letters too, in both sizes, as soon as a page is shown', async () => {
    const letters = () => phone.letterFactor();
    expect(await letters()).toBe('1');
    await phone.around.letters(1.625);
    await phone.reopen();
    await phone.sees('写给代表');
    expect(await letters()).toBe('1.25');
    await phone.press('换回普通版');
    await phone.sees('有事，写一句就行');
    expect(await letters()).toBe('1.625');
    await phone.around.letters(1);
    await phone.press('大字版');
  });

  it('gone back to the ordinary size in one tap', async () => {
    await phone.reopen();
    await phone.press('换回普通版');
    await phone.sees('有事，写一句就行');
  });
});
