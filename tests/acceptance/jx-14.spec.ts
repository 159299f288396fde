import { ask, done } from '../support/by-operation';
import { Journey } from '../support/journey';

const SPEAKER = ['jiangxia-resident-xia'] as const;
const VOTER = ['jiangxia-resident-tao'] as const;
const STATION = ['jiangxia-station-2', 'station-2'] as const;
const OFFICE = ['jiangxia-office-1', 'office-1'] as const;
const UNIT = ['jiangxia-unit-jsj', 'unit-jsj'] as const;

const SAID = '议事亭旁的路灯坏了，我叫夏小荷，电话 13900001234。';
const REPLY = { text: '10 月 9 日换好六盏灯，郝修路负责。', resultClass: 'A', mode: 'written' } as const;

describe('江夏', () => {
  let journey: Journey;
  let no = '';

  beforeAll(async () => {
    // Friday; Saturday the tenth is worked.
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    const { demo } = journey;
    const said = { placeId: 'jiangxia', scene: '6bvSpNbk2KA9', text: SAID };
    ({ no } = await done(demo, SPEAKER, 'submit', said));
    await done(demo, STATION, 'admit', { no, to: 'triage', categoryId: 'urban' });
    await done(demo, OFFICE, 'assign', { no, tier: 'county', categoryId: 'urban', leadUnitId: 'jsj' });
    await done(demo, UNIT, 'signIn', { no });
    await done(demo, UNIT, 'reply', { no, ...REPLY });
    await done(demo, OFFICE, 'release', { no });
    await done(demo, SPEAKER, 'rate', { no, resolved: true, satisfaction: 'basically_satisfied' });
  });
  afterAll(() => journey.end());

  it('JX-14 a closed item is due on the board in five working days, its station is reminded, and any verified voter rates it once beside the submitter', async () => {
    const { demo } = journey;
    const station = await journey.at(STATION[0], `packages/staff/pages/item/index?no=${no}`);
    await station.sees('这件要公示：10月15日 17:30 前贴出来。');

    await demo.setClock('2026-10-15T17:31:00+08:00');
    await demo.minute();
    const inbox = await journey.at(STATION[0], 'pages/notices/index');
    await inbox.sees('到日子还没公示，请今天就办。');

    await station.reopen();
    await station.sees('到日子还没公示，请准备公示。');
    await station.press('准备公示');
    await station.sees(/^先替您去掉了/u);
    await station.press('请反映人看看');
    await station.sees('等着公示');

    const speaker = await journey.at(SPEAKER[0], `pages/item/index?no=${no}`);
    await speaker.sees('议事亭旁的路灯坏了，我叫※，电话 ※。');
    await speaker.press('可以');

    const office = await journey.at(OFFICE[0], `packages/staff/pages/item/index?no=${no}`);
    await office.press('公示');
    await office.sees('贴上公示栏？');
    await office.press('公示');
    await office.sees('公示栏上');

    const voter = await journey.at(VOTER[0], `packages/public/pages/published/index?no=${no}`);
    await voter.press('我是这里的选民');
    await voter.tap('小竹湾');
    await voter.press('用微信的电话认一下');
    await voter.allowsPhone();
    await voter.sees('等小竹湾代表工作室确认。');
    const voters = await journey.at(STATION[0], 'packages/staff/pages/voters/index');
    await voters.press('住在这里');
    await voters.sees('没有等确认的');

    await voter.reopen();
    await voter.press('评一评');
    await voter.sees(/^一个人评一次，评了不能改/);
    await voter.tap('不满意');
    await voter.press('提交评价');
    await voter.sees('您评过了，一个人评一次');
    await voter.sees('您评的：不满意');
    await voter.sees('反映人自己评的');
    await voter.sees('选民评的，一人一次，和反映人的分开数');

    const again = await ask(demo, VOTER, 'ratePublished', { no, satisfaction: 'satisfied' });
    expect(again).toMatchObject({ ok: false, code: 'rated_already' });
    expect(await done(demo, ['jiangxia-passer-by'], 'getPublished', { no })).toMatchObject({
      submitterRating: { satisfaction: 'basically_satisfied', resolved: true },
      votes: { satisfied: 0, basically_satisfied: 0, dissatisfied: 1 },
    });
  });
});
