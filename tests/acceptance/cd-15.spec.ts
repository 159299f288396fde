import { Asking } from '../support/asking';
import { Journey } from '../support/journey';

const MORNING = 'changde.st-taoxi.2026-10-15';
const LIST = 'packages/reception/pages/list/index';
const SAID = 20;
const SOLVED = 13;

describe('常德', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-15T10:00:00+08:00' });
    await journey.demo.minute();
    const as = (openid: string, hat?: string) => new Asking(journey.demo, openid, hat);
    const station = as('changde-station-2', 'station-2');
    const deputy = as('changde-deputy-d-01', 'deputy-d-01');
    await station.call('setReceptionDuty', { id: MORNING, duty: [{ id: 'd-01' }] });
    const { id: evening } = await station.call('addReception', {
      day: '2026-10-15',
      from: '19:00',
      to: '20:30',
    });
    for (let nth = 0; nth < 44; nth += 1) await deputy.call('receiveVisitor', { id: MORNING });
    for (let nth = 0; nth < 43; nth += 1) await station.call('receiveVisitor', { id: evening });
    await station.call('closeReception', { id: evening });
    for (let nth = 0; nth < SAID; nth += 1) {
      const { no } = await deputy.call('register', {
        ...{ kind: 'reception_case', source: 'reception', onBehalf: true, sessionId: MORNING },
        text: `第 ${nth + 1} 户门前的路灯不亮，老人摸黑走路。`,
      });
      if (nth >= SOLVED) continue;
      await deputy.call('answerOnSpot', {
        ...{ no, text: '当场给村里打了电话，下午就换灯泡。', resultClass: 'A', mode: 'onsite' },
      });
      const { code } = await station.call('offerHelp', { no, relation: 'family' });
      const child = as(`changde-child-${nth}`);
      await child.call('acceptHelp', { code });
      await child.call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    }
  });
  afterAll(() => journey.end());

  it('CD-15 the platform at the door has received 87 people and solved 13 matters, and each figure opens what it counts', async () => {
    const station = await journey.at('changde-station-2', LIST);
    await station.sees('今年接待 43 人');
    await station.sees(/来了 44 位/);
    await station.tap('10 月 15 日 周四 08:30–17:30');
    await station.sees(`${SAID} 件`);
    await station.tap('这一场结束了');
    await station.press('结束');
    await station.sees('接待了 44 位');
    await station.goesBack();
    await station.sees('今年接待 87 人');
    await station.sees('说了 20 件事');
    await station.tap('解决 13 件');
    await station.sees('2026 年接待日解决的');
    await station.sees('13 件');
    expect(await station.count('text=/户门前的路灯不亮/')).toBe(13);
    await station.goesBack();
    await station.tap('今年接待 87 人');
    await station.sees('接待了 43 位');
    await station.sees('接待了 44 位');

    const office = await journey.at('changde-office-1', LIST);
    await office.sees('今年接待 87 人');
    await office.sees('解决 13 件');
    const elsewhere = await journey.at('changde-station-1', LIST);
    await elsewhere.sees('今年接待 0 人');
  });
});
