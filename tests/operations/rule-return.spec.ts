import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

describe('ruleReturn', () => {
  it.each(['zhashui-office'])('does not know the item for %s', async (name) => {
    const no = await aVoiceIn(county, 'return_review');
    expect(await county.as(name).refusal('ruleReturn', { no, upheld: true, text: '归水利局' })).toBe(
      'item_not_found',
    );
  });

  it.each([
    [{ text: '' }, 'text_too_short'],
    [{ ownerUnitId: 'nobody' }, 'unit_not_found'],
  ])('refuses %j with %s', async (change, code) => {
    const no = await aVoiceIn(county, 'return_review');
    expect(await office().refusal('ruleReturn', { no, upheld: true, text: '归水利局', ...change })).toBe(
      code,
    );
    expect((await office().call('getItem', { no })).state).toBe('return_review');
  });

  it('upheld: back to the office, the unit is told and no longer has it, and the ruling teaches who owns such matters', async () => {
    const no = await aVoiceIn(county, 'return_review');
    expect((await office().call('ruleReturn', { no, upheld: true, text: '涵管已移交。' })).state).toBe(
      'triage',
    );
    expect(await county.as('unit-jtj').refusal('getItem', { no })).toBe('item_not_found');
    const { notices } = await county.as('unit-jtj').call('listNotices', {});
    expect(notices.filter((notice) => notice.no === no).map(({ body }) => body)).toContain(
      '退回成立，不用您单位办了。',
    );
    const item = await office().call('getItem', { no });
    // What follows elsewhere may be left to the timer.
    county.cloud.clock.advance(31_000);
    await county.jobs();
    const { units } = await office().call('listUnits', {
      categoryId: 'transport',
      areaId: item.areaId,
    });
    expect(units[0]).toMatchObject({ id: 'slj', ruled: true, suggested: true });
  });

  it('overruled: theirs once and for all, and the item says so', async () => {
    const no = await aVoiceIn(county, 'return_review');
    const ruled = await office().call('ruleReturn', { no, upheld: false, text: '移交单不含这一段。' });
    expect(ruled.state).toBe('assigned');
    const item = await county.as('unit-jtj').call('getItem', { no });
    expect(item.commands.map(({ name }) => name)).not.toContain('request_return');
    expect(item.withheld).toEqual([{ name: 'request_return', code: 'return_final', data: {} }]);
    expect(item.returns).toMatchObject([{ upheld: false, ruling: '移交单不含这一段。' }]);
  });

  it('keeps the reason from the resident and writes who ruled to the record', async () => {
    const no = await aVoiceIn(county, 'return_review');
    await office().call('ruleReturn', { no, upheld: false, text: '移交单不含这一段。' });
    const rowOf = async (name: string) =>
      (await county.as(name).call('getItem', { no })).timeline.find(({ type }) => type === 'return_ruled');
    expect(await rowOf('resident-wang')).toMatchObject({ texts: {}, by: { title: '青禾县人大办' } });
    expect(await rowOf('office-zhaoning')).toMatchObject({
      by: { standing: 'office', name: '赵宁' },
      data: { upheld: false },
      texts: { text: '移交单不含这一段。' },
    });
  });

  it('answers the same when it is sent twice; another ruling comes too late', async () => {
    const no = await aVoiceIn(county, 'return_review');
    const ruling = { no, upheld: false, text: '移交单不含这一段。' };
    const first = await office().call('ruleReturn', ruling, 'rule-once');
    expect(await office().call('ruleReturn', ruling, 'rule-once')).toEqual(first);
    expect(await county.as('office-qianwen').refusal('ruleReturn', ruling)).toBe('already_there');
  });
});
