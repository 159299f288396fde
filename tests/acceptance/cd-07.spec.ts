import { Journey } from '../support/journey';

const VISITS = 'packages/deputy/pages/visits/index';
const WENT: readonly (readonly [type: string, where: string])[] = [
  ['园区', '经开区标准厂房'],
  ['园区', '农产品加工园'],
  ['企业', '一家竹制品厂'],
  ['村组', '桃溪村三组'],
];

describe('常德', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('CD-07 a deputy says where each visit went of the five kinds, the office counts them by kind, and a count opens its visits', async () => {
    const deputy = await journey.at('changde-deputy-d-03', VISITS);
    for (const [type, where] of WENT) {
      await deputy.chooses(type);
      await deputy.write('比如：柳西村三组', where);
      await deputy.press('记下今天的家访');
      await deputy.sees(`${where}，1 户`);
    }
    const office = await journey.at('changde-office-1', VISITS);
    for (const words of ['今年 4', '园区 2', '企业 1', '村组 1', '站点 0']) await office.sees(words);
    await office.chooses('园区 2');
    await office.seesNoMore('一家竹制品厂，1 户');
    await office.sees('经开区标准厂房，1 户');
    await office.sees('农产品加工园，1 户');
  });
});
