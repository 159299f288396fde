import { SCENES, startCounty, type County } from './support/county';
import { aVoice, aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

describe('lists', () => {
  it('come in pages of twenty that miss and repeat nothing, though all are due at the same moment', async () => {
    const given: string[] = [];
    for (let nth = 0; nth < 45; nth += 1) {
      const resident = county.as(`resident-${nth % 5}-x`);
      given.push((await resident.call('submit', aVoice({ scene: SCENES.stationLiuxi }))).no);
    }
    const seen: string[] = [];
    const sizes: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await county.as('station-liuxi').call('listQueue', cursor === undefined ? {} : { cursor });
      seen.push(...page.items.map(({ no }) => no));
      sizes.push(page.items.length);
      cursor = page.next;
    } while (cursor !== undefined);
    expect(sizes).toEqual([20, 20, 5]);
    expect([...seen].sort()).toEqual([...given].sort());
  });

  it('begin anew with a cursor that is none of ours', async () => {
    const { no } = await county.as('resident-wang').call('submit', aVoice());
    const page = await county.as('resident-wang').call('listMyItems', { cursor: 'nonsense' });
    expect(page.items.map((item) => item.no)).toEqual([no]);
  });

  it('of a queue: waiting, passed on, answered, ended', async () => {
    const waiting = await aVoiceIn(county, 'submitted');
    const ended = await aVoiceIn(county, 'declined');
    const station = county.as('station-liuxi');
    const shown = async (filter: 'waiting' | 'open' | 'ended') =>
      (await station.call('listQueue', { filter })).items.map(({ no }) => no);
    expect(await shown('waiting')).toEqual([waiting]);
    expect(await shown('ended')).toEqual([ended]);
    await station.call('admit', { no: waiting, to: 'triage' });
    expect(await shown('waiting')).toEqual([]);
    expect(await shown('open')).toEqual([waiting]);
    const triage = await county.as('office-zhaoning').call('listQueue', { state: 'triage' });
    expect(triage.items.map(({ no }) => no)).toEqual([waiting]);
  });

  it('of an office for some tiers: theirs, and what nobody has given a tier yet', async () => {
    const undecided = await aVoiceIn(county, 'triage');
    const ofCounty = await aVoiceIn(county, 'reply_review');
    const ofTown = await aVoiceIn(county, 'triage');
    const assignment = { tier: 'town', categoryId: 'environment', leadUnitId: 'liuxi_gov' } as const;
    await county.as('office-huyiming').call('assign', { no: ofTown, ...assignment });
    const shown = async (name: string, filter: 'waiting' | 'open') =>
      (await county.as(name).call('listQueue', { filter })).items.map(({ no }) => no).sort();
    const todo = async (name: string) => (await county.as(name).call('getSession', {})).todo;
    expect(await shown('office-huyiming', 'waiting')).toEqual([undecided]);
    expect(await shown('office-huyiming', 'open')).toEqual([ofTown, undecided].sort());
    expect(await todo('office-huyiming')).toBe(1);
    expect(await shown('office-zhaoning', 'waiting')).toEqual([ofCounty, undecided].sort());
    expect(await shown('office-zhaoning', 'open')).toEqual([ofCounty, ofTown, undecided].sort());
    expect(await todo('office-zhaoning')).toBe(2);
  });

  it('of a unit: waiting, in review, answered', async () => {
    const review = await aVoiceIn(county, 'reply_review');
    const replied = await aVoiceIn(county, 'replied');
    const shown = async (filter: 'waiting' | 'review' | 'replied') =>
      (await county.as('unit-jtj').call('listUnitItems', { filter })).items.map(({ no }) => no);
    expect(await shown('waiting')).toEqual([]);
    expect(await shown('review')).toEqual([review]);
    expect(await shown('replied')).toEqual([replied]);
  });

  it('never carry a name, a phone or an openid', async () => {
    await county.as('resident-wang').call('submit', aVoice({ name: '王小明', phone: '13800001234' }));
    const page = await county.as('deputy-linhe').call('listVoices', {});
    expect(JSON.stringify(page)).not.toMatch(/王|1380000|resident-wang/);
  });
});
