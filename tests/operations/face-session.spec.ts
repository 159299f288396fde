import type { InputOf } from '@shared/contract/operations';
import { startCounty, type County } from './support/county';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const as = (name: string) => county.as(name);
const ASKED: InputOf<'register'> = {
  kind: 'voice',
  source: 'face_session',
  sourceTarget: '9 月局长面对面',
  onBehalf: true,
  text: '村口的公交站牌倒了两个月，什么时候扶起来？',
  stationId: 'st-liuxi',
  unitId: 'jtj',
};
const ANSWER = { text: '下周三前扶正，公交股刘工负责。', resultClass: 'A', mode: 'onsite' } as const;
const asked = async () => (await as('station-liuxi').call('register', ASKED)).no;
const inList = async (name: string, list: 'session' | 'co') =>
  (await as(name).call('listFlagged', { list })).items.map(({ no }) => no);

describe('face to face with a unit', () => {
  it('names a unit of the place, and only where it sat there', async () => {
    expect(await as('station-liuxi').refusal('register', { ...ASKED, source: 'phone' })).toBe(
      'unit_only_in_session',
    );
    expect(await as('station-liuxi').refusal('register', { ...ASKED, unitId: 'nowhere' })).toBe(
      'unit_not_found',
    );
  });

  it('is admitted at once and lies with that unit alone, beside the office’s queue', async () => {
    const no = await asked();
    expect(await inList('unit-jtj', 'session')).toEqual([no]);
    expect(await as('unit-slj').refusal('getItem', { no })).toBe('item_not_found');
    const seen = await as('unit-jtj').call('getItem', { no });
    expect([seen.state, seen.standing, seen.sourceType]).toEqual(['triage', 'lead_unit', 'face_session']);
    expect(seen.commands.map(({ name }) => name)).toEqual(['answer_on_spot']);
    const told = (await as('unit-jtj').call('listNotices', {})).notices;
    expect(told.map(({ title }) => title)).toEqual(['请当场答复']);
  });

  it('is answered by the unit, confirmed by the office, and only then the resident’s', async () => {
    const no = await asked();
    expect(await as('unit-slj').refusal('answerOnSpot', { no, ...ANSWER })).toBe('item_not_found');
    expect(await as('office-zhaoning').refusal('answerOnSpot', { no, ...ANSWER })).toBe('wrong_caller');
    expect((await as('unit-jtj').call('answerOnSpot', { no, ...ANSWER })).state).toBe('reply_review');
    expect(await inList('unit-jtj', 'session')).toEqual([]);
    const { notices } = await as('office-zhaoning').call('listNotices', {});
    expect(notices[0]?.body).toBe('县交通运输局记下了面对面的答复，9 月 29 日前确认。');
    const station = await as('station-liuxi').call('getItem', { no });
    expect(station.reply?.text).toBe('下周三前扶正，公交股刘工负责。');
    expect((await as('office-zhaoning').call('release', { no })).state).toBe('replied');
    const after = await as('office-zhaoning').call('getItem', { no });
    expect(after.reply).toMatchObject({ byName: '县交通运输局', resultClass: 'A', mode: 'onsite' });
    expect(after.leadUnitName).toBe('县交通运输局');
  });

  it('is sent back to be said better, or assigned like any other matter', async () => {
    const no = await asked();
    await as('unit-jtj').call('answerOnSpot', { no, ...ANSWER });
    expect((await as('office-zhaoning').call('sendBack', { no, text: '写明是哪个站。' })).state).toBe(
      'triage',
    );
    expect(await inList('unit-jtj', 'session')).toEqual([no]);
    await as('unit-jtj').call('answerOnSpot', { no, ...ANSWER, text: '柳西站下周三前扶正。' });
    await as('office-zhaoning').call('sendBack', { no, text: '还是要现场去看。' });
    const other = { no, tier: 'county', categoryId: 'transport', leadUnitId: 'slj' } as const;
    expect((await as('office-zhaoning').call('assign', other)).state).toBe('assigned');
    expect(await inList('unit-jtj', 'session')).toEqual([]);
    expect(await as('unit-jtj').refusal('answerOnSpot', { no, ...ANSWER })).toBe('item_not_found');
    expect((await as('unit-slj').call('signIn', { no })).state).toBe('in_progress');
  });

  it('written down by a deputy, is shown to the deputy when the office has confirmed it', async () => {
    const deputy = as('deputy-linhe');
    const { stationId: _own, ...said } = ASKED;
    const { no, state } = await deputy.call('register', said);
    expect(state).toBe('triage');
    await as('unit-jtj').call('answerOnSpot', { no, ...ANSWER });
    const before = await deputy.call('getItem', { no });
    expect(before.timeline.map(({ type }) => type)).toEqual(['submitted', 'admitted']);
    expect([before.reply, before.facts.unit]).toEqual([undefined, null]);
    await as('office-zhaoning').call('release', { no });
    const after = await deputy.call('getItem', { no });
    expect(after.timeline.map(({ type }) => type)).toEqual(['submitted', 'admitted', 'answered', 'released']);
    expect(after.facts.unit).toBe(true);
  });
});
