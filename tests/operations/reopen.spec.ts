import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const AGAIN = '10 月 18 日下雨又积水了。';

describe('reopen', () => {
  it('is for the one who spoke, their deputy and the office: neither the unit nor a stranger', async () => {
    const no = await aVoiceIn(county, 'closed');
    expect(await county.as('unit-jtj').refusal('reopen', { no, text: AGAIN })).toBe('not_allowed');
    for (const name of ['resident-li', 'deputy-suyutong', 'zhashui-office'])
      expect([name, await county.as(name).refusal('reopen', { no, text: AGAIN })]).toEqual([
        name,
        'item_not_found',
      ]);
  });

  it('refuses to reopen without words, and what is still open', async () => {
    const no = await aVoiceIn(county, 'closed');
    expect(await county.as('office-zhaoning').refusal('reopen', { no, text: '' })).toBe('text_too_short');
    const open = await aVoiceIn(county, 'in_progress');
    expect(await county.as('office-zhaoning').refusal('reopen', { no: open, text: AGAIN })).toBe(
      'illegal_transition',
    );
  });

  it.each(['resident-wang', 'deputy-linhe', 'office-zhaoning'])(
    'goes back to the office for %s',
    async (name) => {
      const no = await aVoiceIn(county, 'closed');
      expect((await county.as(name).call('reopen', { no, text: AGAIN })).state).toBe('triage');
      const item = await county.as('office-zhaoning').call('getItem', { no });
      expect([item.round, item.due === undefined]).toEqual([2, false]);
      expect(item.timeline.find(({ type }) => type === 'reopened')?.texts).toEqual({ text: AGAIN });
      const { items } = await county.as('office-zhaoning').call('listQueue', {});
      expect(items.map((card) => card.no)).toContain(no);
    },
  );

  it('answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'closed');
    const office = county.as('office-zhaoning');
    const first = await office.call('reopen', { no, text: AGAIN }, 'reopen-once');
    expect(await office.call('reopen', { no, text: AGAIN }, 'reopen-once')).toEqual(first);
    expect(await office.refusal('reopen', { no, text: AGAIN })).toBe('already_there');
  });

  it('comes too late after thirty days, and the item says so', async () => {
    const no = await aVoiceIn(county, 'closed');
    county.cloud.clock.advance(40 * 24 * 3_600_000);
    expect(await county.as('deputy-linhe').refusal('reopen', { no, text: AGAIN })).toBe('reopen_too_late');
    const { withheld } = await county.as('deputy-linhe').call('getItem', { no });
    expect(withheld.map(({ name, code }) => [name, code])).toEqual([['reopen', 'reopen_too_late']]);
  });
});
