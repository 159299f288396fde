import { collection } from '../../cloudfunctions/platform/database';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aVoiceIn, RESIDENT } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const year = async () => (await county.as('leader-chenling').call('getTotals', {})).own.year;

describe('recountFigures', () => {
  it('is for the administrator', async () => {
    for (const name of [RESIDENT, 'office-zhaoning', 'leader-chenling', 'unit-jtj'])
      expect(await county.as(name).refusal('recountFigures', {})).toBe('wrong_caller');
  });

  it('mends a wrong counter from the events, and comes out equal when nothing was wrong', async () => {
    await aVoiceIn(county, 'closed');
    county.cloud.clock.advance(31_000);
    await county.jobs();
    const before = await year();
    expect(before).toMatchObject({ received: 1, closed: 1, satisfied: 1 });
    const administrator = county.as('admin-luwei');
    await administrator.call('recountFigures', {}, 'same');
    expect(await year()).toEqual(before);
    await inFunction(county, () =>
      collection('figures')
        .doc('qinghe/2026')
        .update({ data: { 'numbers.closed': 70, 'numbers.made_up': 5 } }),
    );
    expect(await year()).toMatchObject({ closed: 70, made_up: 5 });
    await administrator.call('recountFigures', {});
    expect(await year()).toEqual(before);
  });
});
