import { Journey, opens } from '../support/journey';
import { takesMembershipsOf } from '../support/membership';

const UNIT = ['demo-unit-jtj', 'unit-jtj'] as const;
const OFFICE = ['demo-office-zhaoning', 'office-zhaoning'] as const;
const TITLE = '柳溪小学门口的涵管堵了';
const WRITTEN = '10 月 9 日派两人清完涵管，李工负责。';
const FIELD = '比如：10 月 8 日清完涵管淤泥';

describe('a membership that is taken away', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    const { demo } = journey;
    const said = { placeId: 'qinghe', stationId: 'st-liuxi', text: TITLE };
    const { no } = await demo.give('demo-resident-wang', 'submit', said);
    const station = ['admit', { no, to: 'triage', categoryId: 'transport' }] as const;
    await demo.give('demo-station-liuxi', station[0], station[1], 'station-liuxi');
    const to = { no, tier: 'county', categoryId: 'transport', leadUnitId: 'jtj' } as const;
    await demo.give(OFFICE[0], 'assign', to, OFFICE[1]);
    await demo.give(UNIT[0], 'signIn', { no }, UNIT[1]);
  });
  afterAll(() => journey.end());

  it('while the page is open: says so plainly, shows nothing any more, and keeps what was being written', async () => {
    const unit = await journey.atWork(UNIT[0]);
    await opens(unit, TITLE);
    await unit.write(new RegExp(`^${FIELD}`), WRITTEN);
    const giveBack = await takesMembershipsOf(UNIT[0], journey.demo);

    await unit.tap('已经办好了');
    await unit.press('交人大办审核');
    await unit.sees('您在县交通运输局的身份收回了');
    await unit.sees(/^这里的事现在看不到了，没办完的由同事接着办。您写了一半的还在手机里/);
    await unit.press('知道了');
    await unit.seesNoMore('您在县交通运输局的身份收回了');
    await unit.sees('有事，写一句就行');
    await unit.sees('您还没说过事');
    expect(await unit.count(`text=${TITLE}`)).toBe(0);
    await unit.tap('我的');
    await unit.sees('字的大小');
    expect(await unit.count('text=现在用哪个身份')).toBe(0);

    await giveBack();
    await unit.reopen();
    await opens(unit, TITLE);
    await unit.holds(FIELD, WRITTEN);
  });

  it('while the app was closed: opened again, it is a resident’s, and says why', async () => {
    const unit = await journey.atWork(UNIT[0]);
    await unit.sees(TITLE);
    await takesMembershipsOf(UNIT[0], journey.demo);
    await unit.reopen();
    await unit.sees('您在县交通运输局的身份收回了');
    await unit.press('知道了');
    await unit.sees('您还没说过事');
    expect(await unit.count(`text=${TITLE}`)).toBe(0);
  });
});
