import { isPlainObject, type Document } from './document';

/** Whether a document with this text may be one that the filter asks for: false is certain, true is not. */
export type TextTest = (text: string) => boolean;

/** Spelt in one way in JSON, apart from `\u0061`. */
const SPELT_ONCE = /^[^"\\/\p{C}]+$/u;

/**
 * What a filter wants to be equal to a text stands in the text of the document. Whatever does not hold it need not be
 * parsed: most of what is looked at along an index. Null: nothing that is asked for must stand in a text.
 */
export function textTest(filter: Document): TextTest | null {
  const groups = wordsOf(filter);
  if (groups.length === 0) return null;
  return (text) => groups.every((words) => words.some((word) => text.includes(word))) || text.includes('\\u');
}

/** Of each group one must be there. */
function wordsOf(filter: Document): string[][] {
  return Object.entries(filter).flatMap(([key, condition]) => {
    if (key === '$and' && Array.isArray(condition)) return condition.filter(isPlainObject).flatMap(wordsOf);
    if (key.startsWith('$')) return [];
    if (!isPlainObject(condition)) return group([condition]);
    return Object.entries(condition).flatMap(([operator, operand]) => {
      if (operator === '$eq') return group([operand]);
      if (!Array.isArray(operand)) return [];
      if (operator === '$in') return group(operand);
      return operator === '$all' ? operand.flatMap((one) => group([one])) : [];
    });
  });
}

function group(values: readonly unknown[]): string[][] {
  const words = values.flatMap((value) =>
    typeof value === 'string' && SPELT_ONCE.test(value) ? [`"${value}"`] : [],
  );
  return words.length > 0 && words.length === values.length ? [words] : [];
}
