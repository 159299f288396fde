import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

describe('urgeMany', () => {
  it('urges each once in three days and tells the unit', async () => {
    const [one, two] = [await aVoiceIn(county, 'in_progress'), await aVoiceIn(county, 'assigned')];
    const closed = await aVoiceIn(county, 'closed');
    const { results } = await office().call('urgeMany', { nos: [one, two, closed], text: '今天给个准信' });
    expect(results.map(({ done, refusal }) => [done, refusal?.code])).toEqual([
      [true, undefined],
      [true, undefined],
      [false, 'illegal_transition'],
    ]);
    const again = await office().call('urgeMany', { nos: [one] });
    expect(again.results).toEqual([
      {
        no: one,
        done: false,
        refusal: {
          code: 'urge_too_soon',
          data: { availableAt: county.cloud.clock.now() + 3 * 24 * 3_600_000 },
        },
      },
    ]);
    const { notices } = await county.as('unit-jtj').call('listNotices', {});
    expect(notices.filter(({ code }) => code === 'N26').map(({ no }) => no)).toEqual(
      expect.arrayContaining([one, two]),
    );
    const { timeline } = await county.as('unit-jtj').call('getItem', { no: two });
    expect(timeline.filter(({ type }) => type === 'urged')).toMatchObject([
      { by: { standing: 'office', name: '赵宁' }, texts: { text: '今天给个准信' } },
    ]);
  });

  it('is for leaders too, and for no other place', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const { results } = await county.as('leader-chenling').call('urgeMany', { nos: [no] });
    expect(results).toMatchObject([{ no, done: true }]);
    const other = await county.as('zhashui-office').call('urgeMany', { nos: [no] });
    expect(other.results[0]?.refusal?.code).toBe('item_not_found');
  });

  it('answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const first = await office().call('urgeMany', { nos: [no] }, 'urge-many-once');
    expect(await office().call('urgeMany', { nos: [no] }, 'urge-many-once')).toEqual(first);
  });
});
