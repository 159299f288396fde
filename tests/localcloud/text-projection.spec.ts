import fc from 'fast-check';
import { compileProjection } from '../../localcloud/engine/projection';
import { textProjection } from '../../localcloud/engine/text-projection';
import { parseEjson, toEjson } from '../../localcloud/protocol/ejson';
import type { Document } from '../../localcloud/engine/document';

const project = (specification: Document, document: Document) =>
  textProjection(specification)?.(toEjson(document));

describe('a projection of whole fields, done on the stored text', () => {
  it('keeps what is named and _id, in their order and their types', () => {
    const document = { _id: 'a', at: new Date(5), no: 7, words: '他说 "好"', events: [{ n: 1.5 }] };
    expect(project({ words: true, no: true, gone: true }, document)).toBe(
      '{"_id":"a","no":{"$numberInt":"7"},"words":"他说 \\"好\\""}',
    );
    expect(project({ _id: true }, document)).toBe('{"_id":"a"}');
  });

  it('finds its way past brackets, commas and quotes in words, and by names that are written with escapes', () => {
    const document = {
      _id: 'a',
      big: { words: 'a"b}],{"c":[\\', list: [[{}], '}'] },
      'q"': [1, '"'],
      last: null,
    };
    expect(project({ 'q"': true, last: true }, document)).toBe(
      '{"_id":"a","q\\"":[{"$numberInt":"1"},"\\""],"last":null}',
    );
    expect(textProjection({ a: true })?.('{}')).toBe('{}');
  });

  it('reads what somebody wrote with spaces between as well', () => {
    expect(textProjection({ no: true })?.('{ "_id": "a", "words": "b", "no": 7 }')).toBe(
      '{"_id":"a","no":{"$numberInt":"7"}}',
    );
  });

  it('keeps some of what is below a field, and of a number, a word or nothing no field', () => {
    const document = {
      _id: 'a',
      due: { at: 5, from: { day: '一', n: 2 }, policyId: 'std' },
      step: { from: 1 },
      no: 7,
      word: 'x',
      gone: null,
      far: 9_007_199_254_740_000,
    };
    const asked = { 'due.at': true, 'due.from.n': true };
    expect(project(asked, document)).toBe(
      '{"_id":"a","due":{"at":{"$numberInt":"5"},"from":{"n":{"$numberInt":"2"}}}}',
    );
    const nothing = { 'step.at': true, 'no.at': true, 'word.at': true, 'gone.at': true, 'far.at': true };
    expect(project(nothing, document)).toBe('{"_id":"a","step":{}}');
    expect(project({ 'due.at': true }, { _id: 'b', due: [{ at: 1, no: 2 }, 3] })).toBe(
      '{"_id":"b","due":[{"at":{"$numberInt":"1"}}]}',
    );
  });

  it.each([
    [{ a: true, 'a.b': true }],
    [{ 'a.b': true, a: true }],
    [{ 'a.$': true }],
    [{ a: false }],
    [{ a: true, _id: false }],
    [{ a: { $slice: 2 } }],
    [{}],
  ])('leaves %j to the general one', (specification) => {
    expect(textProjection(specification)).toBeNull();
  });

  it('answers as the general one does, whatever the document', () => {
    const names = ['a', 'b', 'c.x', 'd.x', 'd.y'];
    const values = fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.string(), fc.constant(null));
    const field = fc.oneof(values, fc.array(values), fc.dictionary(fc.constantFrom('x', 'y'), values));
    const documents = fc.dictionary(fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', '0'), fc.string()), field);
    const specifications = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(true, 1), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(documents, specifications, (fields, specification) => {
        const document = { _id: 'one', ...fields };
        const general = compileProjection(specification)(parseEjson(toEjson(document)) as Document);
        expect(project(specification, document)).toBe(toEjson(general));
      }),
    );
  });
});
