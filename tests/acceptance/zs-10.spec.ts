import { Journey, speaks } from '../support/journey';

const STATION_CODE = 'XQVwy4gFLYrY';

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('ZS-10 scanning a station’s code lists its deputies, and one chooses one of them or 由站安排; the deputy notes a visit at home; who cannot scan types the words', async () => {
    const resident = await journey.scanning('zhashui-resident-he', STATION_CODE);
    await resident.sees('想说给谁');
    await resident.sees('由站安排');
    const deputy = '康小泉代表';
    await resident.sees('秦岭青代表');
    await resident.tap(deputy);
    await resident.sees(`您的话，说给${deputy}`);
    await speaks(resident, '木耳大棚边的水渠塌了一段');
    await resident.press('回首页');
    await resident.tap('由站安排');
    await resident.seesNoMore(`您的话，说给${deputy}`);
    await resident.sees('由站安排代表');

    const work = await journey.at('zhashui-deputy-d-12', 'packages/deputy/pages/visits/index');
    await work.write('比如：柳西村三组', '老庵寺村二组');
    await work.write('1', '4');
    await work.press('记下今天的家访');
    await work.sees('老庵寺村二组，4 户');

    const { codes } = await journey.demo.give('zhashui-office-1', 'listCodes', {}, 'office-1');
    const words = codes.find(({ code }) => code?.scene === STATION_CODE)?.code?.words ?? '';
    const typing = await journey.at('zhashui-resident-zhou', 'pages/home/index');
    await typing.tap('扫不了码，输码下面的字');
    await typing.write('比如：杨树 水井 37', words);
    await typing.press('就是这个');
    await typing.sees('想说给谁');
  });
});
