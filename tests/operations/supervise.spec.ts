import { momentOf } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';
import { AN_ONSITE, aSupervised, noticesOf, ROLES, seenBy } from './support/supervised';
import { aVoiceIn, RESIDENT } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

describe('supervise', () => {
  it('is for office and leader', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    for (const name of [RESIDENT, 'deputy-linhe', 'station-liuxi', 'unit-jtj'])
      expect(await county.as(name).refusal('supervise', { no, ...AN_ONSITE })).toBe('wrong_caller');
    expect(await county.as('zhashui-office').refusal('supervise', { no, ...AN_ONSITE })).toBe(
      'item_not_found',
    );
  });

  it('asks for words and a day ahead; a key one for three people', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const office = county.as('office-zhaoning');
    expect(await office.refusal('supervise', { no, ...AN_ONSITE, text: ' ' })).toBe('text_too_short');
    expect(await office.refusal('supervise', { no, ...AN_ONSITE, dueDay: '2026-09-23' })).toBe('day_in_past');
    const key = { ...AN_ONSITE, form: 'key' } as const;
    expect(await office.refusal('supervise', { no, ...key })).toBe('three_roles_required');
    const nobody = { ...ROLES, leadingOfficial: '' };
    expect(await office.refusal('supervise', { no, ...key, roles: nobody })).toBe('three_roles_required');
    expect((await seenBy(county, 'office-zhaoning', no)).supervisions).toEqual([]);
  });

  it('is shown to the unit with its day and told to it; whoever spoke hears only that somebody watches', async () => {
    const { no, supervisionId } = await aSupervised(county);
    expect((await seenBy(county, 'unit-jtj', no)).supervisions).toEqual([
      {
        id: supervisionId,
        form: 'onsite',
        medium: 'offline',
        byName: '赵宁',
        text: '去看看涵管清了没有。',
        dueAt: momentOf('2026-10-14', '17:30'),
        at: momentOf('2026-09-24', '10:00'),
        participants: '林禾代表',
        steps: [],
      },
    ]);
    expect(await noticesOf(county, 'unit-jtj', no)).toContain('N27');
    const resident = await seenBy(county, RESIDENT, no);
    expect(resident.supervisions).toEqual([]);
    expect(JSON.stringify(resident)).not.toContain('涵管清了');
  });

  it('stands on the list of office and leader, what is late first', async () => {
    const later = await aSupervised(county, { dueDay: '2026-10-20' });
    const sooner = await aSupervised(county);
    county.cloud.clock.set(momentOf('2026-10-15', '10:00'));
    for (const name of ['office-zhaoning', 'leader-chenling']) {
      const { items, total } = await county.as(name).call('listFlagged', { list: 'supervised' });
      expect(items.map(({ no }) => no)).toEqual([sooner.no, later.no]);
      expect(total).toBe(2);
      expect(items[0]?.supervision).toEqual({
        form: 'onsite',
        of: 'report',
        day: '2026-10-14',
        at: momentOf('2026-10-14', '17:30'),
      });
    }
    expect(await county.as('unit-jtj').refusal('listFlagged', { list: 'supervised' })).toBe('wrong_caller');
  });

  it('tells unit and leader, once, when the day has passed without a report', async () => {
    const { no } = await aSupervised(county);
    county.cloud.clock.set(momentOf('2026-10-14', '18:00'));
    await county.jobs();
    await county.jobs();
    expect((await noticesOf(county, 'leader-chenling', no)).filter((code) => code === 'N31')).toHaveLength(1);
    expect(await noticesOf(county, 'unit-jtj', no)).toContain('N31');
  });

  it('happens once when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const office = county.as('office-zhaoning');
    const first = await office.call('supervise', { no, ...AN_ONSITE }, 'same');
    expect(await office.call('supervise', { no, ...AN_ONSITE }, 'same')).toEqual(first);
    expect((await seenBy(county, 'office-zhaoning', no)).supervisions).toHaveLength(1);
  });
});
