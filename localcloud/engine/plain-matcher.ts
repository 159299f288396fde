import { isPlainObject, type Document } from './document';

type Plain = string | number | boolean;
type Test = (document: Document) => boolean;
type ValueTest = (value: unknown) => boolean;

/**
 * The test of a filter that only compares whole fields with texts, numbers and truth values: nearly every filter there
 * is. Null for any other. Compiling one in the query language costs more than a write, and running it more than reading.
 */
export function plainMatcher(filter: Document): Test | null {
  const tests: Test[] = [];
  for (const [field, condition] of Object.entries(filter)) {
    const test = field.startsWith('$') ? togetherTest(field, condition) : fieldTest(field, condition);
    if (test === null) return null;
    tests.push(test);
  }
  return allOf(tests);
}

const allOf = <Value>(tests: readonly ((value: Value) => boolean)[]): ((value: Value) => boolean) => {
  const [only] = tests;
  return tests.length === 1 && only ? only : (value) => tests.every((test) => test(value));
};

/** `$and` and `$or` of plain filters. */
function togetherTest(operator: string, parts: unknown): Test | null {
  if ((operator !== '$and' && operator !== '$or') || !Array.isArray(parts) || parts.length === 0) return null;
  const tests: Test[] = [];
  for (const part of parts) {
    const test = isPlainObject(part) ? plainMatcher(part) : null;
    if (test === null) return null;
    tests.push(test);
  }
  return operator === '$and' ? allOf(tests) : (document) => tests.some((test) => test(document));
}

function fieldTest(field: string, condition: unknown): Test | null {
  if (field.includes('.')) return null;
  const test = isPlain(condition) ? isOneOf([condition]) : operatorsTest(condition);
  return test && ((document) => test(Object.hasOwn(document, field) ? document[field] : undefined));
}

/** Of a list different elements may meet different operators: each is asked by itself. */
function operatorsTest(condition: unknown): ValueTest | null {
  if (!isPlainObject(condition)) return null;
  const tests: ValueTest[] = [];
  for (const [operator, operand] of Object.entries(condition)) {
    const test = operatorTest(operator, operand);
    if (test === null) return null;
    tests.push(test);
  }
  return tests.length === 0 ? null : allOf(tests);
}

function operatorTest(operator: string, operand: unknown): ValueTest | null {
  switch (operator) {
    case '$eq':
      return isPlain(operand) ? isOneOf([operand]) : null;
    case '$in':
      return arePlain(operand) ? isOneOf(operand) : null;
    case '$ne':
      return isPlain(operand) ? not(isOneOf([operand])) : null;
    case '$nin':
      return arePlain(operand) ? not(isOneOf(operand)) : null;
    case '$all':
      return arePlain(operand) && operand.length > 0 ? allOf(operand.map((one) => isOneOf([one]))) : null;
    case '$gt':
      return compared(operand, (value, bound) => value > bound);
    case '$gte':
      return compared(operand, (value, bound) => value >= bound);
    case '$lt':
      return compared(operand, (value, bound) => value < bound);
    case '$lte':
      return compared(operand, (value, bound) => value <= bound);
    default:
      return null;
  }
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && !Number.isNaN(value));

const arePlain = (value: unknown): value is readonly Plain[] => Array.isArray(value) && value.every(isPlain);

/** A list holds a value when one of its elements is it. */
function isOneOf(wanted: readonly Plain[]): ValueTest {
  const [first] = wanted;
  if (wanted.length === 1 && first !== undefined)
    return (value) => (Array.isArray(value) ? value.includes(first) : value === first);
  const known = new Set<unknown>(wanted);
  return (value) => (Array.isArray(value) ? value.some((element) => known.has(element)) : known.has(value));
}

const not =
  (test: ValueTest): ValueTest =>
  (value) =>
    !test(value);

/** Only values of one kind are compared: a number is neither above nor below a text. */
function compared(
  bound: unknown,
  holds: <Kind extends number | string>(value: Kind, bound: Kind) => boolean,
): ValueTest | null {
  if (typeof bound === 'number') {
    if (Number.isNaN(bound)) return null;
    return anyOf((value) => typeof value === 'number' && holds(value, bound));
  }
  if (typeof bound !== 'string') return null;
  return anyOf((value) => typeof value === 'string' && holds(value, bound));
}

const anyOf =
  (test: ValueTest): ValueTest =>
  (value) =>
    Array.isArray(value) ? value.some(test) : test(value);
