import type { InputOf } from '@shared/contract/operations';
import { momentOf } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const aVisit = (change: Partial<InputOf<'register'>> = {}): InputOf<'register'> => ({
  kind: 'reception_case',
  source: 'reception',
  onBehalf: true,
  text: '和平社区东门的路灯坏了三天，老人晚上不敢出门。',
  ...change,
});

describe('register', () => {
  it('is not for residents, units or leaders', async () => {
    for (const name of ['resident-wang', 'unit-jtj', 'leader-chenling']) {
      expect(await county.as(name).refusal('register', aVisit())).toBe('wrong_caller');
    }
  });

  it('does not let a council delegate make a statutory suggestion, whatever the place takes', async () => {
    const suggestion = aVisit({ kind: 'suggestion', onBehalf: false, source: 'meeting' });
    expect(await county.as('luji-delegate').refusal('register', suggestion)).toBe('kind_not_yours');
    expect(await county.as('luji-deputy').refusal('register', suggestion)).toBe('kind_not_here');
    expect(await county.as('deputy-linhe').refusal('register', suggestion)).toBe('granted');
  });

  it('does not let a station write a suggestion or a petition for somebody', async () => {
    for (const kind of ['suggestion', 'petition'] as const) {
      expect(await county.as('station-liuxi').refusal('register', aVisit({ kind }))).toBe('kind_not_yours');
    }
  });

  it('refuses a way in that the place does not have', async () => {
    expect(await county.as('luji-station').ask('register', aVisit({ source: 'audit' }))).toMatchObject({
      ok: false,
      code: 'source_not_here',
      data: { source: 'audit' },
    });
  });

  it('says what is missing: too short, a phone that is none, a deputy who is away', async () => {
    const station = county.as('luji-station');
    expect(await station.refusal('register', aVisit({ text: '路灯' }))).toBe('text_too_short');
    expect(await station.refusal('register', aVisit({ phone: '12' }))).toBe('phone_invalid');
    expect(await station.refusal('register', aVisit({ deputyId: 'y-04' }))).toBe('deputy_unavailable');
    expect(await station.refusal('register', aVisit({ deputyId: 'nobody' }))).toBe('deputy_not_found');
  });

  it('of a visit in 陆集 promises an answer on Monday 12 October: seven working days from the day of the visit', async () => {
    const { no, state, holderName } = await county
      .as('luji-station')
      .call('register', aVisit({ deputyId: 'y-01', name: '孙大娘', phone: '13900000000' }));
    expect({ state, holderName }).toEqual({ state: 'with_deputy', holderName: '项小舟代表' });

    const seen = await county.as('luji-delegate').call('getItem', { no });
    expect(seen).toMatchObject({
      kind: 'reception_case',
      sourceType: 'reception',
      onBehalf: true,
      submitter: { maskedName: '孙**', hasPhone: true, pushesLeft: 0 },
    });
    expect(seen.due?.at).toBe(momentOf('2026-10-12', '17:30'));
  });

  it('answers the second sending as the first', async () => {
    const station = county.as('luji-station');
    const first = await station.call('register', aVisit(), 'one-visit');
    expect(await station.call('register', aVisit(), 'one-visit')).toEqual(first);
  });
});

describe('an answer by phone', () => {
  const A_CALL = { text: '电话里告诉孙大娘：灯已换好，今晚亮。', resultClass: 'A', mode: 'phone' } as const;
  const visit = async () =>
    (await county.as('luji-station').call('register', aVisit({ deputyId: 'y-01' }))).no;

  it('cannot have been given later than now', async () => {
    const no = await visit();
    const saidAt = momentOf('2026-09-25', '09:00');
    expect(await county.as('luji-delegate').refusal('answerOnSpot', { no, ...A_CALL, saidAt })).toBe(
      'said_in_future',
    );
    expect((await county.as('luji-delegate').call('getItem', { no })).state).toBe('with_deputy');
  });

  it('stops the clock and is kept with its moment', async () => {
    const no = await visit();
    const saidAt = momentOf('2026-09-24', '09:40');
    await county.as('luji-delegate').call('answerOnSpot', { no, ...A_CALL, saidAt });
    const seen = await county.as('luji-committee').call('getItem', { no });
    expect(seen.state).toBe('replied');
    expect(seen.due).toBeUndefined();
    expect(seen.reply).toMatchObject({ mode: 'phone', saidAt, text: A_CALL.text });
  });

  it('that only promises leaves 处理有结果 open: 4 of 5, and no archive', async () => {
    const no = await visit();
    const promise = { dueDay: '2026-10-20', owner: '城管办李工' };
    await county.as('luji-delegate').call('answerOnSpot', { no, ...A_CALL, resultClass: 'B', promise });
    county.cloud.clock.set(momentOf('2026-10-10', '09:00'));
    await county.jobs();
    const committee = county.as('luji-committee');
    const seen = await committee.call('getItem', { no });
    expect(seen.state).toBe('closed');
    expect(seen.completeness.filter(({ done }) => !done).map(({ label }) => label)).toEqual(['处理有结果']);
    expect(seen.commands.map(({ name }) => name)).not.toContain('archive');
    expect(await committee.ask('archive', { no })).toMatchObject({
      ok: false,
      code: 'not_complete',
      data: { missing: ['处理有结果'], all: 5 },
    });
  });
});
