import { momentOf } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const station = () => county.as('station-liuxi');
const digests = async () =>
  (await station().call('listNotices', {})).notices.filter(({ code }) => code === 'N23');

/** 24 September is a Thursday; the three days of 中秋 follow. */
const at = async (day: string, time: string) => {
  county.cloud.clock.set(momentOf(day, time));
  await county.jobs();
};

describe('the daily message about people to be phoned', () => {
  it('comes once on a working morning, says how many, and opens the list', async () => {
    // Two people who never allowed a push and whose matter was answered.
    await aVoiceIn(county, 'replied');
    await aVoiceIn(county, 'replied');
    await county.jobs();
    const { calls } = await station().call('listCallList', {});
    expect(calls).toHaveLength(2);
    expect(await digests()).toEqual([]);

    await at('2026-09-26', '09:00');
    expect(await digests()).toEqual([]);
    await at('2026-09-28', '08:29');
    expect(await digests()).toEqual([]);
    await at('2026-09-28', '08:31');
    await at('2026-09-28', '17:00');
    const said = await digests();
    expect(said.map(({ body, page }) => [body, page])).toEqual([
      ['有 2 位反映人收不到通知，请打电话告诉他们。', 'packages/staff/pages/calls/index'],
    ]);
  });

  it('comes again on the next working day while somebody is left, and not when nobody is', async () => {
    await aVoiceIn(county, 'replied');
    await at('2026-09-28', '08:31');
    await at('2026-09-29', '08:31');
    expect(await digests()).toHaveLength(2);
    await county.as('resident-wang').call('readNotices', {});
    await at('2026-09-30', '08:31');
    expect(await digests()).toHaveLength(2);
  });

  it('is no work when nobody is on the list: one look', async () => {
    await at('2026-09-28', '08:31');
    const looks = (county.cloud.lastInvocation()?.trace ?? []).filter(({ target }) => target === 'call_list');
    expect(looks).toHaveLength(1);
  });

  it('is of the station of the matter, and no other', async () => {
    await aVoiceIn(county, 'replied');
    await at('2026-09-28', '08:31');
    const { notices } = await county.as('station-liudong').call('listNotices', {});
    expect(notices.filter(({ code }) => code === 'N23')).toEqual([]);
  });
});
