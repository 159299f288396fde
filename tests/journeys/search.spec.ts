import { Journey } from '../support/journey';

const OFFICE = 'demo-office-zhaoning';
const UNIT = 'demo-unit-jtj';
const STATION = 'demo-station-liuxi';
const LAMP = '柳溪村口的路灯坏了';
const DITCH = '老桥头的水沟堵了';
const FIELD = '编号、电话，或事情里的字';

describe('staff look for what lies in no list', () => {
  let journey: Journey;
  let lamp = '';
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    const write = (text: string, person: object) =>
      journey.demo.give(
        STATION,
        'register',
        { kind: 'voice', source: 'phone', onBehalf: true, text, ...person },
        'station-liuxi',
      );
    ({ no: lamp } = await write(`${LAMP}。${'天一黑就什么也看不见，'.repeat(2)}老人晚上不敢出门。`, {
      name: '孙大娘',
      phone: '13900004321',
    }));
    await write(`${DITCH}。一下雨就漫出来。`, { name: '钱大爷' });
    await journey.demo.advance(31_000);
    await journey.demo.minute();
  });
  afterAll(() => journey.end());

  it('by words, by the end of a number, and by conditions that all hold', async () => {
    const office = await journey.atWork(OFFICE);
    await office.press('查找');
    await office.sees(DITCH);
    await office.write(FIELD, '不敢出门');
    await office.press('找');
    await office.sees('1 件');
    await office.sees('不敢出门');
    await office.seesNoMore(DITCH);
    await office.write(FIELD, '灯');
    await office.press('找');
    await office.sees('一个字太少，找出来全是');
    await office.write(FIELD, lamp.slice(-5));
    await office.press('找');
    await office.sees(LAMP);
    await office.write(FIELD, '');
    await office.tap('加条件');
    await office.tap('已办结');
    await office.press('就这样找');
    await office.sees('没找到');
    await office.tap('去掉条件');
    await office.sees(DITCH);
  });

  it('keeps what is often looked for, under a name, for oneself', async () => {
    const office = await journey.at(OFFICE, 'packages/staff/pages/search/index');
    await office.sees(DITCH);
    await office.write(FIELD, '路灯');
    await office.press('找');
    await office.seesNoMore(DITCH);
    await office.tap('留作常用');
    await office.write('比如：柳溪的路灯', '灯的事');
    await office.press('留下');
    await office.sees('灯的事');
    await office.reopen();
    await office.sees(DITCH);
    await office.tap('灯的事');
    await office.seesNoMore(DITCH);
    await office.sees(LAMP);
  });

  it('by a phone, saying why, and it is written down', async () => {
    const station = await journey.at(STATION, 'packages/staff/pages/search/index');
    await station.sees(DITCH);
    await station.write(FIELD, '139 0000 4321');
    await station.press('找');
    await station.tap('本人来问办到哪了');
    await station.press('记下原因，去找');
    await station.sees('电话是“13900004321”的');
    await station.sees(LAMP);
    await station.seesNoMore(DITCH);
    const { searches } = await journey.demo.give(OFFICE, 'listPersonSearches', {}, 'office-zhaoning');
    expect(searches.map(({ by, reason, found }) => ({ by, reason, found }))).toEqual([
      { by: 'phone', reason: '本人来问办到哪了', found: 1 },
    ]);
  });

  it('a unit finds nothing of what was never given to it', async () => {
    const unit = await journey.atWork(UNIT);
    await unit.press('查找');
    await unit.sees('没找到');
    await unit.write(FIELD, '路灯');
    await unit.press('找');
    await unit.sees('没找到');
  });
});
