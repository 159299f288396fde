import { startCounty, type County } from './support/county';

let county: County;
beforeAll(async () => {
  county = await startCounty(undefined, ['zhashui']);
});
afterAll(() => county.close());

const office = () => county.as('zhashui-office');

/** A voice that waits to be given out; its category, where somebody has said one. */
async function waiting(categoryId?: string) {
  const { no } = await office().call('register', {
    kind: 'voice',
    source: 'reception',
    text: '县道的护栏断了一截，晚上看不见。',
    onBehalf: true,
    ...(categoryId === undefined ? {} : { categoryId }),
  });
  await office().call('admit', { no, to: 'triage' });
  return no;
}

describe('assignByTierMany', () => {
  it('passes on what it can, each with its own category, and says for each why not', async () => {
    const [one, two, unsorted] = [await waiting('transport'), await waiting('health'), await waiting()];
    const { results } = await office().call('assignByTierMany', {
      nos: [one, two, unsorted],
      tier: 'county',
    });
    expect(results.map(({ done, refusal }) => [done, refusal?.code])).toEqual([
      [true, undefined],
      [true, undefined],
      [false, 'category_unknown'],
    ]);
    const { items } = await county.as('zhashui-government').call('listQueue', {});
    expect(items.map(({ no, categoryId }) => [no, categoryId]).sort()).toEqual(
      [
        [one, 'transport'],
        [two, 'health'],
      ].sort(),
    );
    const again = await office().call('assignByTierMany', { nos: [one], tier: 'county' });
    expect(again.results[0]?.refusal?.code).toBe('tier_passed_on');
  });

  it('refuses a tier that is the office’s own, and anybody else', async () => {
    const no = await waiting('transport');
    const { results } = await office().call('assignByTierMany', { nos: [no], tier: 'town' });
    expect(results[0]?.refusal?.code).toBe('tier_is_yours');
    for (const who of ['zhashui-station', 'zhashui-government', 'zhashui-unit', 'resident-he'])
      expect(await county.as(who).refusal('assignByTierMany', { nos: [no], tier: 'county' })).toBe(
        'wrong_caller',
      );
  });
});
