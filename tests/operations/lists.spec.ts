import type { InputOf } from '@shared/contract/operations';
import { statesOf } from '@shared/item/states';
import { findByNo } from '../../cloudfunctions/store/items';
import { SCENES, startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aVoice, aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

describe('lists', () => {
  it('come in pages that miss and repeat nothing, though all are due at the same moment', async () => {
    const given: string[] = [];
    for (let nth = 0; nth < 45; nth += 1) {
      const resident = county.as(`resident-${nth % 5}-x`);
      given.push((await resident.call('submit', aVoice({ scene: SCENES.stationLiuxi }))).no);
    }
    const seen: string[] = [];
    const sizes: number[] = [];
    const totals: (number | undefined)[] = [];
    let cursor: string | undefined;
    do {
      const page = await county.as('station-liuxi').call('listQueue', cursor === undefined ? {} : { cursor });
      seen.push(...page.items.map(({ no }) => no));
      sizes.push(page.items.length);
      totals.push(page.total);
      cursor = page.next;
    } while (cursor !== undefined);
    expect(sizes).toEqual([16, 16, 13]);
    expect(totals).toEqual([45, undefined, undefined]);
    expect([...seen].sort()).toEqual([...given].sort());
  });

  it('say how many there are in all, to each their own', async () => {
    for (let nth = 0; nth < 3; nth += 1) await aVoiceIn(county, 'assigned');
    await aVoiceIn(county, 'closed');
    const { no } = await county.as('resident-li').call('submit', aVoice());
    type List = 'listMyItems' | 'listVoices' | 'listQueue' | 'listUnitItems';
    const total = async (name: string, list: List, input: InputOf<List> = {}) =>
      (await county.as(name).call(list, input as InputOf<typeof list>)).total;
    expect(await total('resident-wang', 'listMyItems')).toBe(4);
    expect(await total('resident-li', 'listMyItems')).toBe(1);
    expect(await total('deputy-linhe', 'listVoices')).toBe(1);
    expect(await total('office-zhaoning', 'listQueue')).toBe(0);
    expect(await total('office-zhaoning', 'listQueue', { filter: 'open' })).toBe(3);
    expect(await total('office-zhaoning', 'listQueue', { filter: 'ended' })).toBe(1);
    expect(await total('unit-jtj', 'listUnitItems')).toBe(3);
    const { shareToken: token = '' } = await county.as('resident-li').call('getItem', { no });
    await county.as('resident-wang').call('follow', { token });
    expect((await county.as('resident-wang').call('listMyItems', { filter: 'following' })).total).toBe(1);
  });

  it('count what is on later pages by the same conditions', async () => {
    for (let nth = 0; nth < 21; nth += 1) {
      const { no } = await county.as(`resident-${nth}`).call('submit', aVoice());
      await county.as('deputy-linhe').call('handOver', { no, reason: 'needs_department' });
    }
    await aVoiceIn(county, 'assigned');
    const open = async (name: string) => (await county.as(name).call('listQueue', { filter: 'open' })).total;
    expect(await open('office-zhaoning')).toBe(22);
    expect(await open('office-huyiming')).toBe(21);
    // Handed over is what is no longer in their hands: no index knows that.
    const handedOver = await county.as('deputy-linhe').call('listVoices', { filter: 'handed_over' });
    expect([handedOver.items.length, handedOver.total]).toEqual([16, undefined]);
  });

  it('name no number rather than a wrong one beyond 999', async () => {
    const { no } = await county.as('resident-wang').call('submit', aVoice({ scene: SCENES.stationLiuxi }));
    const item = await inFunction(county, () => findByNo(no, { placeId: 'qinghe' }));
    const more = (from: number, count: number) =>
      county.cloud.engine.insertMany(
        'items',
        Array.from({ length: count }, (_, nth) => ({
          ...item,
          _id: `copy-${from + nth}`,
          no: `QH260924-C${String(from + nth).padStart(4, '0')}`,
          shareToken: `copy-${from + nth}`,
        })),
      );
    const total = async () => (await county.as('station-liuxi').call('listQueue', {})).total;
    more(0, 998);
    expect(await total()).toBe(999);
    more(998, 1);
    expect(await total()).toBe(undefined);
  });

  it('of a phase or one state of it are read in order from an index, no more than the page', () => {
    const newest = [
      ['updatedAt', -1],
      ['_id', -1],
    ] as const;
    const readFrom = (filter: object) =>
      county.cloud.engine.explain('items', { involved: 'qinghe/office', ...filter }, newest, 21);
    const inOrder = { kind: 'index', sorted: true, exact: true };
    expect(readFrom({ state: { $in: ['suspended'] } })).toMatchObject({
      ...inOrder,
      indexes: ['by_involved'],
      ranges: 1,
    });
    expect(readFrom({ state: { $in: statesOf('open') } })).toMatchObject({
      ...inOrder,
      indexes: ['by_involved'],
      ranges: 10,
    });
    expect(readFrom({ state: { $in: ['suspended'] }, tier: { $in: ['county', null] } })).toMatchObject({
      ...inOrder,
      indexes: ['by_involved_tier'],
    });
  });

  it('count one state of a phase, and none of another phase', async () => {
    await aVoiceIn(county, 'in_progress');
    await aVoiceIn(county, 'assigned');
    const total = async (input: InputOf<'listQueue'>) =>
      (await county.as('office-zhaoning').call('listQueue', input)).total;
    expect(await total({ filter: 'open' })).toBe(2);
    expect(await total({ filter: 'open', state: 'assigned' })).toBe(1);
    expect(await total({ filter: 'ended', state: 'assigned' })).toBe(0);
  });

  it('say of a date the day and how far it is; the item says why', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const unit = county.as('unit-jtj');
    const [card] = (await unit.call('listUnitItems', {})).items;
    // The step ends with the whole: one date, said once.
    expect(card?.due).toBeUndefined();
    expect(Object.keys(card?.stepDue ?? {}).sort()).toEqual(['at', 'workingDaysLeft']);
    const { due } = await unit.call('getItem', { no });
    expect(due).toMatchObject({
      ...card?.stepDue,
      policyId: expect.any(String) as string,
      provisional: false,
    });
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
    const others = async (name: string, filter: 'waiting' | 'open') =>
      (await county.as(name).call('listQueue', { filter, tiers: 'others' })).items.map(({ no }) => no);
    expect(await others('office-huyiming', 'waiting')).toEqual([ofCounty]);
    expect((await county.as('office-huyiming').call('getItem', { no: ofCounty })).state).toBe('reply_review');
    expect(await others('office-zhaoning', 'waiting')).toEqual([]);
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
