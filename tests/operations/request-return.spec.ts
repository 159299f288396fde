import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const unit = () => county.as('unit-jtj');

const CLAIM = { basis: 'not_our_duty', text: '涵管归水利局管，有移交单。', proposedUnitId: 'slj' } as const;

describe('requestReturn', () => {
  it.each(['unit-slj', 'zhashui-unit'])('does not know the item for %s', async (name) => {
    const no = await aVoiceIn(county, 'assigned');
    expect(await county.as(name).refusal('requestReturn', { no, ...CLAIM })).toBe('item_not_found');
  });

  it.each([
    [{ text: ' 不 ' }, 'text_too_short'],
    [{ proposedUnitId: undefined }, 'owner_required'],
    [{ proposedUnitId: 'jtj' }, 'owner_is_yourself'],
    [{ proposedUnitId: 'nobody' }, 'unit_not_found'],
  ])('refuses %j with %s', async (change, code) => {
    const no = await aVoiceIn(county, 'assigned');
    expect(await unit().refusal('requestReturn', { no, ...CLAIM, ...change })).toBe(code);
    expect((await unit().call('getItem', { no })).state).toBe('assigned');
  });

  it('needs no owner where the law forbids it to everybody here', async () => {
    const no = await aVoiceIn(county, 'assigned');
    const claim = { no, basis: 'law_forbids', text: '国道归省里管，县里不能动。' } as const;
    expect((await unit().call('requestReturn', claim)).state).toBe('return_review');
  });

  it('is for what was assigned and not signed in', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    expect(await unit().refusal('requestReturn', { no, ...CLAIM })).toBe('illegal_transition');
  });

  it('shows the office the claim, tells it, and keeps the words from the resident; the clock runs on', async () => {
    const no = await aVoiceIn(county, 'assigned');
    const before = await unit().call('getItem', { no });
    await unit().call('requestReturn', { no, ...CLAIM });
    const seen = await county.as('office-zhaoning').call('getItem', { no });
    expect(seen.returns).toEqual([
      {
        unitName: '县交通运输局',
        basis: 'not_our_duty',
        text: '涵管归水利局管，有移交单。',
        proposedUnitId: 'slj',
        proposedUnitName: '县水利局',
        at: county.cloud.clock.now(),
      },
    ]);
    expect(seen.commands.map(({ name }) => name)).toContain('rule_return');
    expect(seen.due?.at).toBe(before.due?.at);
    const { notices } = await county.as('office-zhaoning').call('listNotices', {});
    expect(notices.filter((notice) => notice.no === no).map(({ code }) => code)).toContain('N15');
    const resident = await county.as('resident-wang').call('getItem', { no });
    expect(resident.returns).toEqual([]);
    expect(JSON.stringify(resident)).not.toContain('移交单');
  });

  it('writes who, on what basis and when to the record', async () => {
    const no = await aVoiceIn(county, 'return_review');
    const { timeline } = await county.as('office-zhaoning').call('getItem', { no });
    expect(timeline.filter(({ type }) => type === 'return_requested')).toMatchObject([
      {
        by: { standing: 'lead_unit', title: '县交通运输局' },
        data: { basis: 'not_our_duty', proposedUnitName: '县水利局' },
        texts: { text: '涵管归水利局管。' },
      },
    ]);
  });

  it('answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'assigned');
    const first = await unit().call('requestReturn', { no, ...CLAIM }, 'return-once');
    expect(await unit().call('requestReturn', { no, ...CLAIM }, 'return-once')).toEqual(first);
    expect(await unit().refusal('requestReturn', { no, ...CLAIM })).toBe('already_there');
  });

  it('is not offered once the two days are over, and the item says why', async () => {
    const no = await aVoiceIn(county, 'assigned');
    county.cloud.clock.advance(6 * 24 * 3_600_000);
    expect(await unit().refusal('requestReturn', { no, ...CLAIM })).toBe('return_too_late');
    const item = await unit().call('getItem', { no });
    expect(item.commands.map(({ name }) => name)).not.toContain('request_return');
    expect(item.withheld.map(({ name, code }) => [name, code])).toEqual([
      ['request_return', 'return_too_late'],
    ]);
  });
});
