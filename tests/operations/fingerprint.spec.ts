import { canonicalJson } from '../../cloudfunctions/services/fingerprint';

describe('the canonical text of a value', () => {
  it.each<[string, unknown, string]>([
    ['sorts names by their code units', { b: 1, a: 2, B: 3, 码: 4 }, '{"B":3,"a":2,"b":1,"码":4}'],
    ['sorts at every depth', { z: { y: 1, x: [{ d: 1, c: 2 }] } }, '{"z":{"x":[{"c":2,"d":1}],"y":1}}'],
    ['leaves out what is absent', { a: undefined, b: null }, '{"b":null}'],
    ['begins with whatever is there', { a: undefined, b: 1, c: undefined, d: 2 }, '{"b":1,"d":2}'],
    ['keeps the place of what is absent in a list', [1, undefined, null], '[1,null,null]'],
    ['escapes names and words', { 'a"': '行\n' }, '{"a\\"":"行\\n"}'],
    ['knows an empty name', { '': 1, a: 2 }, '{"":1,"a":2}'],
    ['tells empty from absent', { a: {}, b: [] }, '{"a":{},"b":[]}'],
    ['of nothing is null', undefined, 'null'],
  ])('%s', (_what, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});
