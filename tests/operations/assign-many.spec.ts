import { startCounty, type County } from './support/county';
import { AN_ASSIGNMENT, aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

describe('assignMany', () => {
  it('assigns what it can and says for each why not', async () => {
    const [one, two] = [await aVoiceIn(county, 'triage'), await aVoiceIn(county, 'triage')];
    const early = await aVoiceIn(county, 'with_deputy');
    const { results } = await office().call('assignMany', { nos: [one, early, two], ...AN_ASSIGNMENT });
    expect(results.map(({ no, done, state, refusal }) => [no, done, state ?? refusal?.code])).toEqual([
      [one, true, 'assigned'],
      [early, false, 'illegal_transition'],
      [two, true, 'assigned'],
    ]);
    const { items } = await county.as('unit-jtj').call('listUnitItems', {});
    expect(items.map(({ no }) => no)).toEqual(expect.arrayContaining([one, two]));
    const { timeline } = await county.as('unit-jtj').call('getItem', { no: two });
    expect(timeline.filter(({ type }) => type === 'assigned')).toMatchObject([{ by: { name: '赵宁' } }]);
  });

  it('refuses for each what a single one would be refused', async () => {
    const no = await aVoiceIn(county, 'triage');
    const first = async (change: object) =>
      (await office().call('assignMany', { nos: [no], ...AN_ASSIGNMENT, ...change })).results[0]?.refusal
        ?.code;
    expect(await first({ leadUnitId: 'nobody' })).toBe('unit_not_found');
    expect(await first({ categoryId: undefined })).toBe('category_required');
    expect((await office().call('getItem', { no })).state).toBe('triage');
  });

  it('takes no more than twenty, and none at all is not a batch', async () => {
    expect(await office().refusal('assignMany', { nos: [], ...AN_ASSIGNMENT })).toBe('invalid_input');
    const nos = Array.from({ length: 21 }, (_, nth) => `QH260924-${String(nth).padStart(5, 'A')}`);
    expect(await office().refusal('assignMany', { nos, ...AN_ASSIGNMENT })).toBe('invalid_input');
  });

  it('does what is left when it is sent twice, and answers the same for what was done', async () => {
    const no = await aVoiceIn(county, 'triage');
    const first = await office().call('assignMany', { nos: [no], ...AN_ASSIGNMENT }, 'many-once');
    expect(await office().call('assignMany', { nos: [no], ...AN_ASSIGNMENT }, 'many-once')).toEqual(first);
    expect(
      (await office().call('assignMany', { nos: [no], ...AN_ASSIGNMENT })).results[0]?.refusal?.code,
    ).toBe('already_there');
  });
});
