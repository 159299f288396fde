import fc from 'fast-check';
import { withoutGaps } from '../../cloudfunctions/store/without-gaps';

describe('what is stored of a value', () => {
  it('has no absent fields, at any depth, in the order in which they stand', () => {
    const value = { b: 1, gone: undefined, a: { x: undefined, y: [{ z: undefined, v: 'w' }, null] }, e: {} };
    expect(JSON.stringify(withoutGaps(value))).toBe('{"b":1,"a":{"y":[{"v":"w"},null]},"e":{}}');
    expect(Object.keys(withoutGaps(value))).toEqual(['b', 'a', 'e']);
    expect(value.a).toHaveProperty('x');
  });

  it('is null where a list has a hole, and zero has no sign', () => {
    expect(withoutGaps([1, undefined, NaN, Infinity, -0])).toStrictEqual([1, null, null, null, 0]);
  });

  it('is the value itself where nothing is missing', () => {
    const value = { a: [{ b: 'c' }], d: null, e: true, n: 1.5 };
    expect(withoutGaps(value)).toBe(value);
  });

  it('is what JSON keeps of it', () => {
    const leaf = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined));
    const tree = fc.object({ values: [leaf, fc.array(leaf)], maxDepth: 3 });
    fc.assert(
      fc.property(tree, (value) => {
        expect(withoutGaps(value)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(JSON.stringify(withoutGaps(value))).toBe(JSON.stringify(value));
      }),
    );
  });
});
