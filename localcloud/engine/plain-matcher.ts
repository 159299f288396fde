import { isPlainObject, type Document } from './document';

type Plain = string | number | boolean;

/**
 * The test of a filter that only compares whole fields with texts, numbers and truth values: most writes ask for an id
 * and a version. Null for any other filter. Compiling one in the query language costs more than the write.
 */
export function plainMatcher(filter: Document): ((document: Document) => boolean) | null {
  const tests: ((document: Document) => boolean)[] = [];
  for (const [field, condition] of Object.entries(filter)) {
    const wanted = wantedOf(condition);
    if (wanted === null || field.startsWith('$') || field.includes('.')) return null;
    tests.push((document) => holds(Object.hasOwn(document, field) ? document[field] : undefined, wanted));
  }
  return (document) => tests.every((test) => test(document));
}

/** The values of which one must be there. */
function wantedOf(condition: unknown): readonly Plain[] | null {
  if (isPlain(condition)) return [condition];
  if (!isPlainObject(condition)) return null;
  const [[operator, value] = [], ...others] = Object.entries(condition);
  if (others.length > 0) return null;
  if (operator === '$eq') return isPlain(value) ? [value] : null;
  return operator === '$in' && Array.isArray(value) && value.every(isPlain) ? value : null;
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && !Number.isNaN(value));

/** An array holds a value when one of its elements is it. */
function holds(value: unknown, wanted: readonly Plain[]): boolean {
  if (Array.isArray(value)) return value.some((element) => isOneOf(element, wanted));
  return isOneOf(value, wanted);
}

const isOneOf = (value: unknown, wanted: readonly Plain[]): boolean => wanted.some((one) => one === value);
