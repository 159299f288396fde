import { momentOf } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';
import { aSupervised, noticesOf, seenBy } from './support/supervised';
import { RESIDENT } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const TEXT = '清了一半，10 月 20 日清完。';

describe('reportSupervision', () => {
  it('is for the unit that has it, and the office in its place', async () => {
    const { no, supervisionId } = await aSupervised(county);
    const input = { no, supervisionId, text: TEXT };
    for (const name of [RESIDENT, 'deputy-linhe', 'station-liuxi', 'leader-chenling'])
      expect(await county.as(name).refusal('reportSupervision', input)).toBe('wrong_caller');
    for (const name of ['unit-slj', 'zhashui-unit'])
      expect(await county.as(name).refusal('reportSupervision', input)).toBe('item_not_found');
    expect(await county.as('office-qianwen').refusal('reportSupervision', input)).toBe('granted');
  });

  it('asks for words and for a supervision that there is', async () => {
    const { no, supervisionId } = await aSupervised(county);
    const unit = county.as('unit-jtj');
    expect(await unit.refusal('reportSupervision', { no, supervisionId, text: '' })).toBe('text_too_short');
    expect(await unit.refusal('reportSupervision', { no, supervisionId: 999, text: TEXT })).toBe(
      'supervision_not_found',
    );
  });

  it('reaches the office, and the follow-up survey is there by itself, with its own day', async () => {
    const { no, supervisionId } = await aSupervised(county);
    county.cloud.clock.set(momentOf('2026-10-13', '10:00'));
    await county.as('unit-jtj').call('reportSupervision', { no, supervisionId, text: TEXT });
    const item = await seenBy(county, 'office-zhaoning', no);
    expect(item.supervisions[0]).toMatchObject({
      report: { at: momentOf('2026-10-13', '10:00'), text: TEXT },
      surveyDueAt: momentOf('2026-10-27', '17:30'),
    });
    expect(item.commands.map(({ name }) => name)).toContain('survey_supervision');
    expect(await noticesOf(county, 'office-zhaoning', no)).toContain('N27');
    const { items } = await county.as('leader-chenling').call('listFlagged', { list: 'supervised' });
    expect(items[0]?.supervision).toMatchObject({ of: 'survey', day: '2026-10-27' });
    county.cloud.clock.set(momentOf('2026-10-27', '18:00'));
    await county.jobs();
    expect(await noticesOf(county, 'office-zhaoning', no)).toContain('N31');
  });

  it('is given once', async () => {
    const { no, supervisionId } = await aSupervised(county);
    const unit = county.as('unit-jtj');
    const first = await unit.call('reportSupervision', { no, supervisionId, text: TEXT }, 'same');
    expect(await unit.call('reportSupervision', { no, supervisionId, text: TEXT }, 'same')).toEqual(first);
    expect(await unit.refusal('reportSupervision', { no, supervisionId, text: TEXT })).toBe('report_given');
  });
});
