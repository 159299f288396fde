import { Asking } from '../support/asking';
import { Journey } from '../support/journey';

const FIRST = '建议把东关到小学的路列入明年改造';
const OTHERS = ['二', '三', '四', '五', '六', '七'].map((nth) => `第${nth}件建议，村里的水渠要清淤。`);

describe('黎侯', () => {
  let journey: Journey;
  let office: Asking;
  let unit: Asking;
  let deputy: Asking;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-01-21T10:00:00+08:00' });
    office = new Asking(journey.demo, 'lihou-office-1', 'office-1');
    unit = new Asking(journey.demo, 'lihou-unit-cjb', 'unit-cjb');
    deputy = new Asking(journey.demo, 'lihou-deputy-d-01', 'deputy-d-01');
  });
  afterAll(() => journey.end());

  /** From the office's queue to whoever brought it saying that it is solved. */
  async function handled(no: string): Promise<void> {
    await office.call('admit', { no, to: 'triage', categoryId: 'transport' });
    await office.call('assign', {
      no,
      tier: 'town',
      categoryId: 'transport',
      leadUnitId: 'cjb',
      policyId: 'suggestion',
    });
    await unit.call('signIn', { no });
    await unit.call('reply', {
      no,
      text: '已列入计划，3 月动工，郭建新负责。',
      resultClass: 'A',
      mode: 'written',
      outcome: { measures: [], funds: [], households: 46 },
    });
    await office.call('release', { no });
    await deputy.call('rate', { no, resolved: true, satisfaction: 'satisfied' });
  }

  it('LH-06 seven suggestions are brought to 五届三次会议 and handled: the report shows 7/7, and each figure opens its list', async () => {
    const phone = await journey.atWork('lihou-deputy-d-01');
    await phone.sees('群众跟我说');
    await phone.press('提代表建议');
    await phone.sees('哪次人代会的');
    await phone.sees('五届三次会议');
    await phone.write('比如：建议把村道护栏列入明年养护计划', FIRST);
    await phone.press('提交');
    await phone.sees('交上了，编了号');
    const no = await phone.read(/^LH\d{6}-[0-9A-Z]{5}$/);
    // Nobody but a deputy brings one.
    expect(
      await office.refusal('register', {
        kind: 'suggestion',
        source: 'meeting',
        text: FIRST,
        stationId: 'st-zhongxin',
      }),
    ).toBe('kind_not_yours');
    const nos = [no];
    for (const text of OTHERS)
      nos.push((await deputy.call('register', { kind: 'suggestion', source: 'meeting', text })).no);
    await deputy.call('register', {
      kind: 'suggestion',
      source: 'meeting',
      text: '上一次会议提的，补登。',
      congressSession: 's5_2',
    });

    const clerk = await journey.at('lihou-office-1', 'pages/me/index');
    await clerk.tap('人代会建议');
    await clerk.sees('办结 0/7');
    for (const one of nos.slice(0, 6)) await handled(one);
    await clerk.reopen();
    await clerk.tap('人代会建议');
    await clerk.sees('办结 6/7');
    await handled(nos[6] ?? '');
    await clerk.reopen();
    await clerk.tap('人代会建议');
    await clerk.sees('办结 7/7');
    await clerk.hears('代表说解决了 7/7');
    await clerk.tap('办结');
    await clerk.sees('办结的建议');
    await clerk.sees('7 件');
    await clerk.sees(FIRST);

    const leader = await journey.at('lihou-leader', 'packages/staff/pages/congress-session/index');
    await leader.sees('办结 7/7');
    await leader.tap('五届二次会议');
    await leader.sees('办结 0/1');
  });
});
