import { Journey } from '../support/journey';

describe('陆集', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('LJ-01 44 delegates stand in 4 groups, each led by a party secretary; a delegate cannot sign a statutory 代表建议', async () => {
    const delegate = await journey.at('luji-deputy-y-01', 'pages/me/index');
    await delegate.tap('代表小组');
    await delegate.sees('4 个小组，44 位代表');
    for (const group of ['湖湾村小组', '和平社区小组', '云桥村小组', '稻香社区小组']) {
      await delegate.sees(group);
    }
    expect(await delegate.count('text=组长')).toBe(4);
    expect(await delegate.count('text=/^(村|社区)党组织书记$/')).toBe(4);
    expect(await delegate.count('text=/，11 人$/')).toBe(4);

    const working = await journey.atWork('luji-deputy-y-01');
    await working.press('登记');
    await working.sees('登记什么');
    for (const kind of ['接待登记', '民情民意', '立法监督意见', '微实事']) await working.sees(kind);
    expect(await working.count('text=代表建议')).toBe(0);
    const refused = await journey.demo.ask(
      'luji-deputy-y-01',
      'register',
      { kind: 'suggestion', source: 'meeting', text: '建议把村道护栏列入明年养护计划。' },
      'deputy-y-01',
    );
    expect(refused).toMatchObject({ ok: false, code: 'kind_not_yours' });

    const deputy = await journey.atWork('zhashui-deputy-d-12');
    await deputy.press('提代表建议');
    await deputy.write(/^比如：建议把村道护栏/, '建议把木耳镇的班车列入明年公交计划。');
    await deputy.press('提交');
    await deputy.sees('交上了，编了号');
    await deputy.sees('在柞水县人大办手里');
  });
});
