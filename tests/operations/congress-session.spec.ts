import { startCounty, type County } from './support/county';
import { A_REPLY } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const deputy = () => county.as('deputy-linhe');
const office = () => county.as('office-zhaoning');
const A_SUGGESTION = {
  kind: 'suggestion',
  source: 'meeting',
  text: '建议把柳西小学门口的路列入明年改造计划。',
} as const;

describe('suggestions of a meeting of the congress', () => {
  it('are brought by deputies alone', async () => {
    expect(await office().refusal('register', { ...A_SUGGESTION, stationId: 'st-liuxi' })).toBe(
      'kind_not_yours',
    );
    expect(await county.as('station-liuxi').refusal('register', A_SUGGESTION)).toBe('kind_not_yours');
    expect(await deputy().refusal('register', { ...A_SUGGESTION, congressSession: 's9_9' })).toBe(
      'congress_session_unknown',
    );
  });

  it('are of the last one that has begun, or of that which the deputy names', async () => {
    const { no } = await deputy().call('register', A_SUGGESTION);
    const older = await deputy().call('register', { ...A_SUGGESTION, congressSession: 's5_2' });
    const between = await deputy().call('register', { ...A_SUGGESTION, kind: 'recess_suggestion' });
    const sessionOf = async (one: string) => (await office().call('getItem', { no: one })).congressSession;
    expect([await sessionOf(no), await sessionOf(older.no), await sessionOf(between.no)]).toEqual([
      's5_3',
      's5_2',
      undefined,
    ]);
  });

  it('are counted by how far they are, and each figure opens its list', async () => {
    const report = () => office().call('getCongressSession', {});
    const before = (await report()).figures;
    const { no } = await deputy().call('register', A_SUGGESTION);
    await office().call('admit', { no, to: 'triage', categoryId: 'transport' });
    await office().call('assign', {
      no,
      tier: 'county',
      categoryId: 'transport',
      leadUnitId: 'jtj',
      policyId: 'suggestion',
    });
    await county.as('unit-jtj').call('signIn', { no });
    await county.as('unit-jtj').call('reply', { no, ...A_REPLY });
    await office().call('release', { no });
    await deputy().call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    const { shown, sessions, figures } = await report();
    expect([shown, sessions.map(({ label }) => label)]).toEqual(['s5_3', ['五届三次会议', '五届二次会议']]);
    expect(figures).toEqual({
      brought: before.brought + 1,
      answered: before.answered + 1,
      closed: before.closed + 1,
      solved: before.solved + 1,
    });
    const listed = async (figure: 'brought' | 'closed' | 'solved') =>
      (
        await county.as('leader-chenling').call('listSessionSuggestions', { session: 's5_3', figure })
      ).items.map((card) => card.no);
    expect(await listed('closed')).toEqual([no]);
    expect(await listed('solved')).toEqual([no]);
    expect(await listed('brought')).toHaveLength(figures.brought);
  });

  it('are read by the office and the leader of that place', async () => {
    for (const who of ['deputy-linhe', 'station-liuxi', 'unit-jtj'])
      expect([who, await county.as(who).refusal('getCongressSession', {})]).toEqual([who, 'wrong_caller']);
    const other = county.as('zhashui-office');
    expect(await other.call('getCongressSession', {})).toMatchObject({
      sessions: [],
      figures: { brought: 0 },
    });
    expect(await other.refusal('listSessionSuggestions', { session: 's5_3', figure: 'brought' })).toBe(
      'congress_session_unknown',
    );
  });
});
