import { LIHOU_RULES, LIHOU_RULES_FROM } from '../../demo/rules';
import { Asking } from '../support/asking';
import { Journey } from '../support/journey';

const SEVENTH = '向镇党委汇报制度';

describe('黎侯', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-09-24T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('LH-02 an office publishes seven rule documents with a version; deputies and staff see all seven, and earlier versions stay to be read', async () => {
    const { demo } = journey;
    const desk = new Asking(demo, 'lihou-office-1', 'office-1');
    for (const rule of LIHOU_RULES.slice(0, 6))
      await desk.call('publishRule', { ...rule, version: 0, fromDay: LIHOU_RULES_FROM });

    const office = await journey.at('lihou-office-1', 'pages/me/index');
    await office.tap('制度');
    await office.sees('代表联系选民制度');
    await office.press('发一项制度');
    await office.sees('先写叫什么');
    await office.write('比如：代表联系选民制度', SEVENTH);
    await office.write(
      '从文件里整篇贴过来就行',
      '每季度向镇党委书面汇报一次。\n汇报用的数从记录里来，不另外填表。',
    );
    await office.tap('今天');
    await office.press('发出去');
    await office.sees(SEVENTH);

    const deputy = await journey.at('lihou-deputy-d-01', 'pages/me/index');
    await deputy.tap('制度');
    for (const { title } of LIHOU_RULES) await deputy.sees(title);
    await deputy.sees('第 1 版，9 月 24 日起用');
    await deputy.seesNoMore('发一项制度');
    await deputy.tap('代表联系选民制度');
    await deputy.sees('每位代表固定联系十户选民，每季度至少走访一次。');

    await office.tap('代表联系选民制度');
    await office.press('发新的一版');
    await office.sees('先写改了什么');
    await office.write('从文件里整篇贴过来就行', '每位代表固定联系十户选民，每月至少走访一次。');
    await office.tap('今天');
    await office.write('比如：走访改成每月一次', '走访从每季度改成每月一次');
    await office.press('发出去');
    await office.sees('每位代表固定联系十户选民，每月至少走访一次。');
    await office.sees('2 版');

    await deputy.reopen();
    await deputy.tap('制度');
    await deputy.sees('第 2 版，9 月 24 日起用');
    await deputy.tap('代表联系选民制度');
    await deputy.sees('每位代表固定联系十户选民，每月至少走访一次。');
    await deputy.sees('走访从每季度改成每月一次');
    await deputy.tap('第 1 版，3 月 1 日起用');
    await deputy.sees('这是以前的一版，现在不用了。');
    await deputy.sees('每位代表固定联系十户选民，每季度至少走访一次。');

    const unit = await journey.at('lihou-unit-cjb', 'pages/me/index');
    await unit.tap('制度');
    await unit.sees(SEVENTH);

    // Seven, each with its version; another place has none of them.
    const { rules } = await new Asking(demo, 'lihou-deputy-d-01', 'deputy-d-01').call('listRules', {});
    expect(rules.map(({ shown }) => shown.version)).toEqual([2, 1, 1, 1, 1, 1, 1]);
    const elsewhere = new Asking(demo, 'demo-office-zhaoning', 'office-zhaoning');
    expect((await elsewhere.call('listRules', {})).rules).toEqual([]);
  });
});
