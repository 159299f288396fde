import { DAILY_OPERATIONS } from '@shared/contract/daily-operations';
import { OPERATIONS } from '@shared/contract/operations';
import { SELDOM } from '../../cloudfunctions/operations/seldom';
import { REGISTRY } from '../../cloudfunctions/operations/registry';

describe('contracts that a function has from its start', () => {
  it('are those of the handlers that it has from its start', () => {
    const seldom = new Set<string>(SELDOM);
    expect(Object.keys(DAILY_OPERATIONS).sort()).toEqual(
      Object.keys(OPERATIONS)
        .filter((name) => !seldom.has(name))
        .sort(),
    );
    expect(Object.keys(OPERATIONS).sort()).toEqual(Object.keys(REGISTRY).sort());
  });
});
