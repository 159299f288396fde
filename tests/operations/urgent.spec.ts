import { momentOf } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';
import { AN_ASSIGNMENT, A_REPLY, aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
  await county.agree('demo-unit-jtj', 'task', 'digest');
});
afterEach(() => county.close());

const office = () => county.as('office-zhaoning');
const unit = () => county.as('unit-jtj');
const pushedTo = (openid: string) =>
  county.cloud
    .outbox()
    .filter((message) => message.openid === openid)
    .map(({ templateId }) => templateId);
const rung = async () => (await office().call('listCallList', {})).calls;

/** A voice that waits to be assigned, at ten in the evening. */
async function atNight(): Promise<string> {
  const no = await aVoiceIn(county, 'triage');
  county.cloud.clock.set(momentOf('2026-09-24', '22:00'));
  return no;
}

describe('an urgent matter', () => {
  it('rings its unit at night, and not one that is not urgent', async () => {
    await office().call('assign', { no: await atNight(), ...AN_ASSIGNMENT });
    await county.jobs();
    expect(pushedTo('demo-unit-jtj')).toEqual([]);
    county.cloud.clock.set(momentOf('2026-09-24', '10:30'));
    await office().call('assign', { no: await atNight(), ...AN_ASSIGNMENT, policyId: 'urgent' });
    await county.jobs();
    expect(pushedTo('demo-unit-jtj')).toEqual(['tpl-task']);
  });

  it('promises an answer within two hours, and says when it is late without waiting for the digest', async () => {
    const no = await atNight();
    await office().call('assign', { no, ...AN_ASSIGNMENT, policyId: 'urgent' });
    const { due } = await unit().call('getItem', { no });
    expect(due?.at).toBe(momentOf('2026-09-25', '00:00'));
    county.cloud.clock.set(momentOf('2026-09-25', '00:01'));
    await county.jobs();
    expect(pushedTo('demo-unit-jtj')).toEqual(['tpl-task', 'tpl-digest']);
  });

  it('puts its unit on the office’s call list at once, until it is signed for', async () => {
    const no = await atNight();
    expect(await rung()).toEqual([]);
    await office().call('assign', { no, ...AN_ASSIGNMENT, policyId: 'urgent_utilities' });
    expect(await rung()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{24}$/u),
        no,
        title: '上学路一下雨就积水，娃娃要蹚过去',
        why: '紧急交办',
        since: momentOf('2026-09-24', '22:00'),
        name: '县交通运输局',
        phone: '0700-555-0147',
      },
    ]);
    expect((await county.as('station-liuxi').call('listCallList', {})).calls).toEqual([]);
    await unit().call('signIn', { no });
    expect(await rung()).toEqual([]);
    await unit().call('reply', { no, ...A_REPLY });
    await office().call('sendBack', { no, text: '没写几点恢复。' });
    expect((await rung()).map((call) => call.no)).toEqual([no]);
  });
});
