import { checkOutcome, draftOf, EMPTY_OUTCOME } from '@/features/staff-item/outcome-draft';

const PIPES = {
  measures: [{ what: '改造管网', quantity: 10400, unit: '米' }],
  funds: [
    { source: '专项', amount: 300 },
    { source: '自筹', amount: 700 },
  ],
  households: 32,
};

describe('figures as they are typed', () => {
  const measure = { what: '改造管网', quantity: '10,400', unit: '米' };

  it('are numbers once they are whole, with blank rows left out', () => {
    expect(
      checkOutcome({
        ...EMPTY_OUTCOME,
        measures: [measure, { what: '', quantity: '', unit: '' }],
        funds: [
          { source: '专项', amount: '300' },
          { source: '自筹', amount: '700.5' },
        ],
        households: '32',
      }),
    ).toEqual({
      kind: 'said',
      outcome: {
        measures: [{ what: '改造管网', quantity: 10400, unit: '米' }],
        funds: [
          { source: '专项', amount: 300 },
          { source: '自筹', amount: 700.5 },
        ],
        households: 32,
      },
    });
  });

  it.each([
    ['a row without its unit', { measures: [{ ...measure, unit: ' ' }] }, 'measures'],
    ['a quantity that is no number', { measures: [{ ...measure, quantity: '很多' }] }, 'measures'],
    ['money from nowhere', { funds: [{ source: '', amount: '300' }] }, 'funds'],
    ['half a household', { households: '3.5' }, 'gained'],
  ])('say what to mend: %s', (_what, change, part) => {
    expect(checkOutcome({ ...EMPTY_OUTCOME, ...change })).toMatchObject({ kind: 'problem', part });
  });

  it('are nothing while nothing is typed, and nought is nobody', () => {
    expect(checkOutcome(EMPTY_OUTCOME)).toEqual({ kind: 'nothing' });
    expect(checkOutcome({ ...EMPTY_OUTCOME, people: '0' })).toEqual({ kind: 'nothing' });
  });

  it('come back as they were recorded', () => {
    expect(checkOutcome(draftOf(PIPES))).toEqual({ kind: 'said', outcome: PIPES });
  });
});
