import { nextAfter, stepFrom } from '@/components/desk/order';

describe('the order of a desk', () => {
  it('goes on with the one below what was done', () => {
    expect(nextAfter('b', ['a', 'b', 'c'], ['a', 'c'])).toBe('c');
  });

  it('goes back to the one above when the last was done', () => {
    expect(nextAfter('c', ['a', 'b', 'c'], ['a', 'b'])).toBe('b');
  });

  it('skips what others did meanwhile, and begins at the top of what is new', () => {
    expect(nextAfter('a', ['a', 'b', 'c'], ['c', 'd'])).toBe('c');
    expect(nextAfter('a', ['a', 'b'], ['d', 'e'])).toBe('d');
  });

  it('has nothing to go on with when all is done', () => {
    expect(nextAfter('a', ['a'], [])).toBeNull();
  });

  it('steps down and up, holds at both ends, and begins at the top', () => {
    expect(stepFrom('a', 1, ['a', 'b'])).toBe('b');
    expect(stepFrom('b', 1, ['a', 'b'])).toBe('b');
    expect(stepFrom('a', -1, ['a', 'b'])).toBe('a');
    expect(stepFrom(null, 1, ['a', 'b'])).toBe('a');
    expect(stepFrom('gone', -1, ['a', 'b'])).toBe('a');
    expect(stepFrom(null, 1, [])).toBeNull();
  });
});
