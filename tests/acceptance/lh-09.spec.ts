import type { InputOf } from '../../shared/contract/operations';
import { Asking } from '../support/asking';
import { Journey, opens } from '../support/journey';

type Answer = Omit<InputOf<'answerOnSpot'>, 'no'>;
type Gained = { villages?: number; households?: number; people?: number };

const done = (text: string, gained: Gained): Answer => ({
  text,
  resultClass: 'A',
  mode: 'onsite',
  outcome: { measures: [], funds: [], ...gained },
});

const WATER = '四个村的自来水一到晚上就停';
const ROAD = '东关通学路没有路灯';
const CANAL = '九个村共用的水渠淤住了';
const NINE = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

describe('黎侯', () => {
  let journey: Journey;
  let deputy: Asking;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    deputy = new Asking(journey.demo, 'lihou-deputy-d-01', 'deputy-d-01');
  });
  afterAll(() => journey.end());

  async function said(text: string): Promise<string> {
    const resident = new Asking(journey.demo, 'lihou-resident-yuan');
    const { no } = await resident.call('submit', { placeId: 'lihou', scene: '2zE9Auy32L44', text });
    return no;
  }

  it('LH-09 of twelve items the report sums 13 villages and 4440 households, and none counts twice', async () => {
    await said(WATER);
    const phone = await journey.atWork('lihou-deputy-d-01');
    await opens(phone, WATER);
    await phone.write(/^比如：10 月 8 日清完涵管淤泥/, '10 月 9 日换了水泵，供水站老宋负责。');
    await phone.tap('已经办好了');
    await phone.press('答复群众');
    await phone.sees('上面还差：成效');
    await phone.write('几村', '4');
    await phone.write('几户', '1360');
    await phone.press('答复群众');
    await phone.sees('答复发出去了');

    const road = await said(ROAD);
    await deputy.call('answerOnSpot', {
      no: road,
      ...done('路灯 10 月 9 日装好。', { households: 380, people: 760 }),
    });
    const canal = await said(CANAL);
    await deputy.call('answerOnSpot', {
      no: canal,
      ...done('水渠 10 月 9 日清完。', { villages: 9, households: 2700 }),
    });
    // Said again of the same item: it is the same households.
    await deputy.call('recordOutcome', {
      no: canal,
      outcome: { measures: [], funds: [], villages: 9, households: 2700 },
    });
    for (const nth of NINE) {
      const no = await said(`第${nth}件，想问问医保怎么转。`);
      await deputy.call('answerOnSpot', {
        no,
        text: '打电话说清楚了，去镇便民中心办。',
        resultClass: 'D',
        mode: 'phone',
      });
    }

    await journey.demo.setClock('2026-10-09T10:05:00+08:00');
    await journey.demo.minute();
    const report = await journey.at('lihou-leader', 'pages/me/index');
    await report.tap('办理成效');
    for (const figure of ['13 个村', '4440 户', '760 人']) await report.sees(figure);
    await report.tap('4440 户');
    await report.sees('这个数从哪来，3 件');
    for (const row of ['受益 4 村 1360 户', '受益 380 户 760 人', '受益 9 村 2700 户']) {
      await report.sees(row);
    }
  });
});
