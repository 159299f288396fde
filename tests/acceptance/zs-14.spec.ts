import { Journey, opens } from '../support/journey';

const TEXT = '桥头的护栏断了一截，老人过桥害怕';
const STATION = ['zhashui-station-1', 'station-1'] as const;
const OFFICE = ['zhashui-office-1', 'office-1'] as const;
const UNIT = ['zhashui-unit-jsj', 'unit-jsj'] as const;

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-12T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('ZS-14 of 六个一 record, feedback and rating-or-no-answer are kept: until all three are there the case cannot be archived, and nobody counts the smile', async () => {
    const { demo } = journey;
    const visit = { kind: 'reception_case', source: 'reception', onBehalf: true, text: TEXT } as const;
    const { no } = await demo.give(STATION[0], 'register', visit, STATION[1]);
    await demo.give(STATION[0], 'admit', { no, to: 'triage', categoryId: 'urban' }, STATION[1]);
    const assignment = { no, tier: 'town', categoryId: 'urban', leadUnitId: 'jsj' } as const;
    await demo.give(OFFICE[0], 'assign', assignment, OFFICE[1]);
    await demo.give(UNIT[0], 'signIn', { no }, UNIT[1]);
    const words = {
      no,
      text: '护栏 10 月 12 日接好了，刷了漆。',
      mode: 'written',
      resultClass: 'A',
    } as const;
    await demo.give(UNIT[0], 'reply', words, UNIT[1]);
    await demo.give(OFFICE[0], 'release', { no }, OFFICE[1]);

    const office = await journey.atWork(OFFICE[0]);
    await office.tap('已答复');
    await office.sees(TEXT);
    await opens(office, TEXT);
    await office.sees('六个一');
    await office.sees('1/3');
    await office.sees('还差“一个反馈”“一个满意”');
    await office.sees('一张笑脸、一杯热茶、一句安慰：记在心里，不打分');
    expect(await demo.ask(OFFICE[0], 'archive', { no }, OFFICE[1])).toMatchObject({ ok: false });

    // The time to judge is over, and nobody has told the villager without a phone.
    await demo.setClock('2026-10-26T10:00:00+08:00');
    await demo.minute();
    await office.reopen();
    await office.tap('已结束');
    await opens(office, TEXT);
    await office.sees('2/3');
    await office.sees('还差“一个反馈”');
    expect(await demo.ask(OFFICE[0], 'archive', { no }, OFFICE[1])).toMatchObject({
      ok: false,
      code: 'not_complete',
      data: { missing: ['一个反馈'], all: 3 },
    });

    const station = await journey.at(STATION[0], 'packages/staff/pages/calls/index');
    await station.press('已告知');
    await station.seesNoMore('已告知');
    await office.reopen();
    await office.tap('已结束');
    await opens(office, TEXT);
    await office.sees('3/3');
    expect(await demo.give(OFFICE[0], 'archive', { no }, OFFICE[1])).toMatchObject({ state: 'archived' });
  });
});
