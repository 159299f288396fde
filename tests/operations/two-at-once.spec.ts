import { COLLECTION_NAMES } from '../../cloudfunctions/store/collections';
import { NOW, startCounty, type County } from './support/county';
import { A_REPLY, AN_ASSIGNMENT, aVoiceIn, RESIDENT } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const documents = () =>
  COLLECTION_NAMES.map((name) => JSON.stringify(county.cloud.engine.aggregate(name, [])));

describe('two officials at once', () => {
  it('who do the same: one does it, the other is told who and when, and it is done once', async () => {
    const no = await aVoiceIn(county, 'triage');
    const answers = await Promise.all(
      ['office-zhaoning', 'office-qianwen'].map((who) =>
        county.as(who).ask('assign', { no, ...AN_ASSIGNMENT }),
      ),
    );
    const lost = answers.find((answer) => !answer.ok);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(lost).toEqual({
      ok: false,
      code: 'already_there',
      data: { command: 'assign', state: 'assigned', by: expect.stringMatching(/^(赵宁|钱文)$/), at: NOW },
    });
    const { timeline } = await county.as('office-zhaoning').call('getItem', { no });
    expect(timeline.filter(({ type }) => type === 'assigned')).toHaveLength(1);
  });

  it('who do different things: the second is told where it is now and what can be done', async () => {
    const no = await aVoiceIn(county, 'triage');
    const winner = county.as('office-zhaoning');
    await winner.call('assign', { no, ...AN_ASSIGNMENT });
    const second = await county
      .as('office-qianwen')
      .ask('decline', { no, reason: 'court', channel: 'court', text: '这事归法院管。' });
    expect(second).toMatchObject({
      ok: false,
      code: 'illegal_transition',
      data: { command: 'decline', state: 'assigned', by: '赵宁', at: NOW },
    });
    const possible = second.ok ? [] : (second.data as { possible: string[] }).possible;
    expect(possible).toEqual(expect.arrayContaining(['suspend', 'note', 'urge', 'supervise']));
    expect(possible).not.toContain('decline');
  });

  it('where a resident is second they hear which body it was and never which clerk', async () => {
    const no = await aVoiceIn(county, 'replied');
    await county.as(RESIDENT).call('rate', { no, resolved: true, satisfaction: 'satisfied' });
    const again = await county.as(RESIDENT).ask('supplement', { no, text: '谢谢' });
    expect(again).toMatchObject({ ok: false, code: 'illegal_transition', data: { state: 'closed' } });
    expect(JSON.stringify(again)).not.toMatch(/赵宁|钱文/);
  });
});

describe('the same tap twice', () => {
  it('under the same key answers the same and changes nothing, at once or later', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const unit = county.as('unit-jtj');
    const [one, other] = await Promise.all([
      unit.call('reply', { no, ...A_REPLY }, 'one-intent'),
      unit.call('reply', { no, ...A_REPLY }, 'one-intent'),
    ]);
    expect(other).toEqual(one);
    await county.jobs();
    const before = documents();
    expect(await unit.call('reply', { no, ...A_REPLY }, 'one-intent')).toEqual(one);
    expect(documents()).toEqual(before);
    expect(await unit.refusal('reply', { no, ...A_REPLY, text: '换一句话' }, 'one-intent')).toBe(
      'key_reused',
    );
    expect(documents()).toEqual(before);
  });
});
