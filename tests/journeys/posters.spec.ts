import { Journey } from '../support/journey';
import { readQrCode } from '../support/qr-reader';
import { surface } from '../support/surface';

const A4 = { name: '海报 A4', px: [794, 1123], pt: [595, 842], dots: [1260, 1782] } as const;
const CARD = { name: '桌牌 A5', px: [794, 559], pt: [595, 420], dots: [1260, 888] } as const;
const SAID = [
  '有事，跟代表说',
  '柳西村代表联络站',
  '白云 柳树 23',
  '微信扫一扫，写一句就行。',
  '扫码，说一句',
  '解决没有，您说了算',
  '0700-555-0132',
  '着火、有人受伤、有人犯法，请直接打 119、120、110。',
  '2026 年 10 月印',
];

describe('a poster', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  const openPoster = async () => {
    const phone = await journey.at('demo-station-liuxi', 'packages/staff/pages/codes/index');
    await phone.tap('柳西村代表联络站');
    await phone.hears('柳西村代表联络站的码');
    return phone;
  };
  const opens = async (picture: Buffer) => {
    const scanned = /^pages\/home\/index\?scene=(\w+)$/.exec(readQrCode(picture))?.[1] ?? '';
    const { codes } = await journey.demo.give('demo-station-liuxi', 'listCodes', {}, 'station-liuxi');
    return codes.find(({ code }) => code?.scene === scanned)?.name;
  };

  it('and its table card come to paper or into the album: one page, its code can be scanned, its words be read', async () => {
    const phone = await openPoster();
    for (const { name, px, pt, dots } of [A4, CARD]) {
      await phone.tap(name);
      for (const words of SAID)
        await phone.sees(name === CARD.name && /^0700/.test(words) ? /0700-555-0132$/ : words);
      if (surface === 'h5') {
        expect(await phone.paper()).toEqual({ pages: 1, size: pt });
        const { picture, words } = await phone.sheet(px[0], px[1]);
        expect(await opens(picture)).toBe('柳西村代表联络站');
        expect(SAID.filter((one) => !words.includes(one))).toEqual([]);
        expect(words).not.toMatch(/打印|换新码|停用|发过的码/);
      } else {
        await phone.press('发到电脑');
        const picture = await phone.receives(() => phone.press('文件传输助手'));
        expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual(dots);
        expect(await opens(picture)).toBe('柳西村代表联络站');
      }
    }
  });

  it('without leave for the album says how else it can be kept', async () => {
    const phone = await openPoster();
    if (surface === 'h5') {
      // A browser prints: there is no album to ask for.
      expect(await phone.count('text=存到相册')).toBe(0);
      await phone.sees('打印');
      return;
    }
    await phone.press('存到相册');
    await phone.press('取消');
    await phone.sees('没让存到相册。点“发到电脑”，里面也能存。');
    await phone.press('存到相册');
    const picture = await phone.receives(() => phone.press('允许'));
    expect(await opens(picture)).toBe('柳西村代表联络站');
    await phone.seesNoMore('没让存到相册。点“发到电脑”，里面也能存。');
  });
});
