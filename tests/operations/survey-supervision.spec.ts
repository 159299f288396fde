import { startCounty, type County } from './support/county';
import { AN_ONSITE, aSupervised, noticesOf, seenBy } from './support/supervised';
import { RESIDENT } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

async function reported() {
  const { no, supervisionId } = await aSupervised(county);
  await county.as('unit-jtj').call('reportSupervision', { no, supervisionId, text: '清完了。' });
  return { no, supervisionId };
}
const FOUND = { solved: false, text: '还在积水。' };

describe('surveySupervision', () => {
  it('is for office and leader: a unit cannot look at its own work', async () => {
    const input = { ...(await reported()), ...FOUND };
    for (const name of [RESIDENT, 'deputy-linhe', 'station-liuxi', 'unit-jtj'])
      expect(await county.as(name).refusal('surveySupervision', input)).toBe('wrong_caller');
    expect(await county.as('zhashui-leader').refusal('surveySupervision', input)).toBe('item_not_found');
  });

  it('waits for the report, and says what was seen', async () => {
    const { no, supervisionId } = await aSupervised(county);
    const office = county.as('office-zhaoning');
    expect(await office.refusal('surveySupervision', { no, supervisionId, ...FOUND })).toBe('report_missing');
    const input = { ...(await reported()), solved: true, text: '' };
    expect(await office.refusal('surveySupervision', input)).toBe('text_too_short');
  });

  it('that finds it solved ends the loop', async () => {
    const { no, supervisionId } = await reported();
    const leader = county.as('leader-chenling');
    await leader.call('surveySupervision', { no, supervisionId, solved: true, text: '路通了。' });
    expect((await seenBy(county, 'unit-jtj', no)).supervisions[0]?.survey).toMatchObject({
      solved: true,
      text: '路通了。',
    });
    expect((await leader.call('listFlagged', { list: 'supervised' })).total).toBe(0);
  });

  it('that finds it unsolved tells the unit, and it can be supervised again', async () => {
    const { no, supervisionId } = await reported();
    const office = county.as('office-zhaoning');
    const before = (await noticesOf(county, 'unit-jtj', no)).filter((code) => code === 'N27').length;
    const first = await office.call('surveySupervision', { no, supervisionId, ...FOUND }, 'same');
    expect(await office.call('surveySupervision', { no, supervisionId, ...FOUND }, 'same')).toEqual(first);
    expect((await noticesOf(county, 'unit-jtj', no)).filter((code) => code === 'N27')).toHaveLength(
      before + 1,
    );
    expect(await office.refusal('surveySupervision', { no, supervisionId, ...FOUND })).toBe(
      'supervision_not_found',
    );
    await office.call('supervise', { no, ...AN_ONSITE });
    const { supervisions } = await seenBy(county, 'unit-jtj', no);
    expect(supervisions.map(({ survey }) => survey?.solved)).toEqual([false, undefined]);
  });
});
