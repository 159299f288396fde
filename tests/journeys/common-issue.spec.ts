import { assigns, Journey, opens, releases, speaks } from '../support/journey';

const STATION_CODE = 'jB45GLLt2YB4';
const OFFICE = 'demo-office-zhaoning';
const UNIT = 'demo-unit-jtj';

/** The same lamp in the words of five neighbours. */
const LAMP = [
  '桂花街西口的路灯不亮了，晚上黑得看不清路',
  '桂花街西口那盏路灯坏了半个月，老人摔了一跤',
  '我家住桂花街西口，路灯一直不亮，孩子下晚自习害怕',
  '反映桂花街西口晚上没有路灯照明，骑车看不见坑',
  '桂花街路灯坏了没人修，西口一片漆黑',
] as const;
const [FIRST] = LAMP;

describe('five people speak of one lamp', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('the office is told, has it handled once, the unit answers once, and each of the five reads their own words', async () => {
    const { demo } = journey;
    // The first writes by hand; the others say it through the same door.
    const phone = await journey.scanning('demo-lamp-1', STATION_CODE);
    const nos = [await speaks(phone, FIRST)];
    for (const [nth, text] of LAMP.slice(1).entries()) {
      const said = { placeId: 'qinghe', scene: STATION_CODE, text };
      nos.push((await demo.give(`demo-lamp-${nth + 2}`, 'submit', said)).no);
    }
    await demo.setClock('2026-10-09T10:02:00+08:00');
    await demo.minute();

    const office = await journey.at(OFFICE, 'pages/notices/index');
    await office.tap('十四天里有 5 个人说的像是同一件事，请看看要不要一起办。');
    await office.sees('5 个人说的像是同一件事');
    await office.sees(/都说到“桂花街西口/u);
    await office.press('一起办');
    await office.sees('一起办的 5 件');

    await demo.give('demo-station-liuxi', 'admit', { no: nos[0] ?? '', to: 'triage' }, 'station-liuxi');
    const desk = await journey.atWork(OFFICE);
    await assigns(desk, FIRST, { category: '城乡建设', level: '县', unit: '县交通运输局' });

    const unit = await journey.atWork(UNIT);
    await opens(unit, FIRST);
    await unit.press('签收');
    await unit.sees('签收了');
    await unit.sees('5 个人说的是同一件事，一起办');
    const words = nos.map((no, nth) => ({ no, text: `第 ${nth + 1} 户门口的也换好了` }));
    const { id } = await demo.give(UNIT, 'getCommonIssue', { no: nos[0] ?? '' }, 'unit-jtj');
    await unit.press('看每个人怎么说');
    await unit.write(`比如：您家门口那盏已经换好了（${nos[0]}）`, words[0]?.text ?? '');
    await unit.press('存下给各人的话');
    await unit.sees('存好了，和答复一起给他们看');
    await demo.give(UNIT, 'savePersonalWords', { id, words: words.slice(1) }, 'unit-jtj');
    await demo.give(
      UNIT,
      'reply',
      { no: nos[0] ?? '', text: '西口五盏灯都换好了。', resultClass: 'A', mode: 'written' },
      'unit-jtj',
    );
    const reviewer = await journey.atWork(OFFICE);
    await releases(reviewer, FIRST);
    await demo.minute();

    for (const [nth, no] of nos.entries()) {
      const person = await journey.at(`demo-lamp-${nth + 1}`, `pages/item/index?no=${no}`);
      await person.sees('西口五盏灯都换好了。');
      await person.sees('单独给您的话');
      await person.sees(`第 ${nth + 1} 户门口的也换好了`);
      const { notices } = await demo.give(`demo-lamp-${nth + 1}`, 'listNotices', {});
      expect(notices.filter(({ code }) => code === 'N07').map((notice) => notice.no)).toEqual([no]);
    }
  });
});
