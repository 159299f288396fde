import { momentOf } from '@shared/common/shanghai';
import type { InputOf } from '@shared/contract/operations';
import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const listed = async (name: string, input: InputOf<'listCounted'>) =>
  (await county.as(name).call('listCounted', input)).items.map(({ no }) => no).sort();

describe('listCounted', () => {
  it('is for leaders, and shows the items that the figure counted', async () => {
    const closed = await aVoiceIn(county, 'closed');
    const open = await aVoiceIn(county, 'in_progress');
    expect(await county.as('office-zhaoning').refusal('listCounted', { figure: 'open', period: 'all' })).toBe(
      'wrong_caller',
    );
    const leader = 'leader-chenling';
    expect(await listed(leader, { figure: 'received', period: '2026' })).toEqual([closed, open].sort());
    expect(await listed(leader, { figure: 'received', period: '2026-09' })).toEqual([closed, open].sort());
    expect(await listed(leader, { figure: 'received', period: '2026-10' })).toEqual([]);
    for (const figure of ['closed', 'resolved', 'rated', 'satisfied'] as const)
      expect(await listed(leader, { figure, period: '2026' })).toEqual([closed]);
    expect(await listed(leader, { figure: 'open', period: 'all' })).toEqual([open]);
    expect(await listed(leader, { figure: 'overdue', period: 'all' })).toEqual([]);
    county.cloud.clock.set(momentOf('2026-10-30', '10:00'));
    await county.jobs();
    expect(await listed(leader, { figure: 'overdue', period: 'all' })).toEqual([open]);
  });

  it('shows a leader of a higher tier nothing of the places it oversees', async () => {
    await aVoiceIn(county, 'closed');
    expect(await listed('changde-leader', { figure: 'received', period: '2026' })).toEqual([]);
    expect(await listed('zhashui-leader', { figure: 'received', period: '2026' })).toEqual([]);
  });
});
