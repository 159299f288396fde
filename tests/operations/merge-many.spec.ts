import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

describe('mergeMany', () => {
  it('merges what it can and says for each why not', async () => {
    const parentNo = await aVoiceIn(county, 'in_progress');
    const [one, two, assigned] = [
      await aVoiceIn(county, 'triage'),
      await aVoiceIn(county, 'triage'),
      await aVoiceIn(county, 'assigned'),
    ];
    const { results } = await office().call('mergeMany', { nos: [one, two, assigned, parentNo], parentNo });
    expect(results.map(({ no, done, state, refusal }) => [no, done, state ?? refusal?.code])).toEqual([
      [one, true, 'merged'],
      [two, true, 'merged'],
      [assigned, false, 'illegal_transition'],
      [parentNo, false, 'illegal_transition'],
    ]);
    expect((await office().call('getItem', { no: two })).parent?.no).toBe(parentNo);
  });

  it('does nothing for the office of another place', async () => {
    const [no, parentNo] = [await aVoiceIn(county, 'triage'), await aVoiceIn(county, 'triage')];
    const { results } = await county.as('zhashui-office').call('mergeMany', { nos: [no], parentNo });
    expect(results).toEqual([{ no, done: false, refusal: { code: 'item_not_found', data: {} } }]);
  });

  it('answers the same when it is sent twice', async () => {
    const [no, parentNo] = [await aVoiceIn(county, 'triage'), await aVoiceIn(county, 'triage')];
    const first = await office().call('mergeMany', { nos: [no], parentNo }, 'merge-many-once');
    expect(await office().call('mergeMany', { nos: [no], parentNo }, 'merge-many-once')).toEqual(first);
    const { timeline } = await office().call('getItem', { no });
    expect(timeline.filter(({ type }) => type === 'merged')).toHaveLength(1);
  });
});
