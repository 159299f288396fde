import { startCounty, type County } from './support/county';
import { aDispute } from './support/dispute';
import { aVoiceIn, RESIDENT } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

/** What an event asks elsewhere is the timer's after half a minute. */
async function later(): Promise<void> {
  county.cloud.clock.advance(31_000);
  await county.jobs();
}

const nos = async (who: string, filter: { tag?: string; linked?: string }) =>
  (await county.as(who).call('searchItems', { filter })).items.map(({ no }) => no);

describe('mark', () => {
  it('is for the office and the station of the item', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    expect(await county.as('station-liudong').refusal('mark', { no, tags: ['jiceng'] })).toBe(
      'item_not_found',
    );
    for (const who of ['deputy-linhe', 'unit-jtj', 'leader-chenling'])
      expect([who, await county.as(who).refusal('mark', { no, tags: ['jiceng'] })]).toEqual([
        who,
        'wrong_caller',
      ]);
    expect(await county.as('station-liuxi').refusal('mark', { no, linked: { source: 'audit' } })).toBe(
      'linked_by_office',
    );
  });

  it('is seen by colleagues and in no row of the resident', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    await county.as('station-liuxi').call('mark', { no, tags: ['suyuan', 'jiceng', 'suyuan'] });
    const linked = { source: 'audit', reference: '审计报告第 12 号' };
    await office().call('mark', { no, linked });
    expect(await county.as('unit-jtj').call('getItem', { no })).toMatchObject({
      tags: ['suyuan', 'jiceng'],
      linked,
    });
    const mine = await county.as(RESIDENT).call('getItem', { no });
    expect([mine.tags, mine.linked, mine.timeline.some(({ type }) => type === 'marked')]).toEqual([
      [],
      undefined,
      false,
    ]);
    expect(JSON.stringify(mine)).not.toMatch(/suyuan|审计/);
  });

  it('is found by each tag and by where it comes from, apart from everything else', async () => {
    const tagged = await aVoiceIn(county, 'in_progress');
    const audited = await aVoiceIn(county, 'triage');
    await office().call('mark', { no: tagged, tags: ['yilao'] });
    await office().call('mark', { no: audited, linked: { source: 'statistics' } });
    await later();
    expect(await nos('office-zhaoning', { tag: 'yilao' })).toEqual([tagged]);
    expect(await nos('office-zhaoning', { linked: 'statistics' })).toEqual([audited]);
    expect(await nos('unit-jtj', { tag: 'yilao' })).toEqual([tagged]);
    expect(await nos('station-liudong', { tag: 'yilao' })).toEqual([]);
    expect(await nos('zhashui-office', {})).not.toContain(tagged);
    await office().call('mark', { no: tagged, tags: [] });
    expect(await nos('office-zhaoning', { tag: 'yilao' })).toEqual([]);
    const found = await office().call('searchItems', { filter: { linked: 'statistics' } });
    expect(found.items).toMatchObject([{ no: audited, linked: '统计' }]);
  });

  it('refuses filters that the place does not have', async () => {
    expect(await office().refusal('searchItems', { filter: { tag: 'unheard' } })).toBe('tag_unknown');
    expect(await office().refusal('searchItems', { filter: { linked: 'unheard' } })).toBe(
      'linked_source_unknown',
    );
  });

  it('comes with what is written down, and is the office’s where it says from where', async () => {
    const said = {
      kind: 'voice',
      source: 'audit',
      onBehalf: true,
      text: '审计指出两处水费没入账。',
    } as const;
    const linked = { source: 'audit', reference: '审计报告第 12 号' };
    const { no } = await office().call('register', {
      ...said,
      stationId: 'st-liuxi',
      tags: ['jiceng'],
      linked,
    });
    expect(await office().call('getItem', { no })).toMatchObject({ tags: ['jiceng'], linked });
    expect(await county.as('station-liuxi').refusal('register', { ...said, linked })).toBe(
      'linked_by_office',
    );
    expect(await office().refusal('register', { ...said, stationId: 'st-liuxi', tags: ['unheard'] })).toBe(
      'tag_unknown',
    );
  });

  it('of a dispute keeps it as private as it was', async () => {
    const no = await aDispute(county);
    await county.as('changde-office').call('mark', { no, tags: ['suyuan'] });
    await later();
    expect(await nos('changde-office', { tag: 'suyuan' })).toEqual([no]);
    expect(await nos('changde-court', { tag: 'suyuan' })).toEqual([no]);
    for (const who of ['changde-station', 'changde-deputy', 'changde-unit'])
      expect([who, await nos(who, { tag: 'suyuan' })]).toEqual([who, []]);
  });

  it('answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const first = await office().call('mark', { no, tags: ['suyuan'] }, 'mark-once');
    expect(await office().call('mark', { no, tags: ['suyuan'] }, 'mark-once')).toEqual(first);
    expect(await office().refusal('mark', { no, tags: ['suyuan'] })).toBe('nothing_changes');
  });
});
