import { startCounty, type County } from './support/county';
import { aVoice, aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const see = (name: string, no: string) => county.as(name).call('getItem', { no });

describe('getItem', () => {
  it.each([
    'resident-li',
    'station-liudong',
    'deputy-suyutong',
    'unit-jtj',
    'zhashui-office',
    'zhashui-station',
  ])('does not know the item for %s', async (name) => {
    const no = await aVoiceIn(county, 'with_deputy');
    expect(await county.as(name).refusal('getItem', { no })).toBe('item_not_found');
  });

  it('never shows an openid, and shows staff only the first character of a name', async () => {
    const voice = aVoice({ name: '王小明', phone: '13800001234' });
    const { no } = await county.as('resident-wang').call('submit', voice);
    for (const name of ['deputy-linhe', 'station-liuxi', 'office-zhaoning']) {
      const item = await see(name, no);
      expect(item.submitter).toMatchObject({ maskedName: '王**', hasPhone: true });
      expect(JSON.stringify(item)).not.toMatch(/resident-wang|小明|13800001234/);
    }
  });

  it('names its deputy so that their card can be opened', async () => {
    const no = await aVoiceIn(county, 'with_deputy');
    const { deputyId, deputyName } = await see('resident-wang', no);
    expect([deputyId, deputyName]).toEqual(['linhe', '林禾']);
  });

  it('shows the resident a reply only once it is released', async () => {
    const no = await aVoiceIn(county, 'reply_review');
    const before = await see('resident-wang', no);
    expect([before.reply, before.timeline.some(({ type }) => type === 'replied')]).toEqual([
      undefined,
      false,
    ]);
    expect((await see('office-zhaoning', no)).reply?.byName).toBe('县交通运输局');
  });

  it('keeps notes between station and office', async () => {
    const no = await aVoiceIn(county, 'assigned');
    await county.as('office-zhaoning').call('addNote', { no, text: '9 月说过要修，查一下。' });
    const notesOf = async (name: string) =>
      (await see(name, no)).timeline.filter(({ internal }) => internal).map(({ texts }) => texts.text);
    expect(await notesOf('office-qianwen')).toEqual(['9 月说过要修，查一下。']);
    expect(await notesOf('station-liuxi')).toEqual(['9 月说过要修，查一下。']);
    for (const name of ['resident-wang', 'unit-jtj', 'deputy-linhe', 'leader-chenling']) {
      expect(await notesOf(name)).toEqual([]);
    }
  });

  it('tells the unit that a matter goes on, not who was dissatisfied and why', async () => {
    const no = await aVoiceIn(county, 'replied');
    const rating = {
      resolved: false,
      satisfaction: 'dissatisfied',
      reason: 'attitude',
      comment: '态度不好。',
    } as const;
    await county.as('resident-wang').call('rate', { no, ...rating });
    const unit = await see('unit-jtj', no);
    expect([unit.rating, unit.facts.submitter]).toEqual([undefined, null]);
    expect(unit.timeline.find(({ type }) => type === 'rated')).toMatchObject({
      data: { resolved: false },
      texts: {},
    });
    expect(JSON.stringify(unit)).not.toContain('态度不好');
    expect((await see('office-zhaoning', no)).rating).toMatchObject({ satisfaction: 'dissatisfied' });
  });

  it('offers each the buttons that the machine would take', async () => {
    const no = await aVoiceIn(county, 'assigned');
    const offered = async (name: string) =>
      (await see(name, no)).commands.map((command) => command.name).sort();
    expect(await offered('resident-wang')).toEqual(['supplement', 'urge', 'withdraw']);
    expect(await offered('unit-jtj')).toEqual(['request_return', 'sign_in']);
    expect(await offered('office-zhaoning')).toEqual([
      'link',
      'note',
      'propose_publication',
      'supervise',
      'suspend',
      'urge',
    ]);
  });

  it('says why this date: 中秋 and 国庆 do not count, the worked Saturday does', async () => {
    const no = await aVoiceIn(county, 'assigned');
    const { due, dueDays } = await see('resident-wang', no);
    expect(new Date(due?.at ?? 0).toISOString()).toBe('2026-10-12T09:30:00.000Z');
    expect(dueDays.filter(({ role }) => role === 'counted' || role === 'due').map(({ day }) => day)).toEqual([
      '2026-09-28',
      '2026-09-29',
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
      '2026-10-12',
    ]);
  });
});
