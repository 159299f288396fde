import { isOperatorObject, isPlainObject, typeName, type Document } from './document';
import { encodeKey } from './key-encoding';
import { compileMatcher } from './matcher';
import type { SortSpec } from './plan';
import { sortedBy } from './sorting';
import { requestFailed, unsupported } from './unsupported';

/** Computes the new array of a field; undefined leaves the field as it is. */
export type ArrayUpdate = (old: unknown, argument: unknown, place: string) => unknown[] | undefined;

export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || encodeKey(a).equals(encodeKey(b));
}

export const arrayUpdates: Readonly<Record<string, ArrayUpdate>> = {
  $push: (old, argument, place) => {
    const array = arrayOrNew(old, place);
    const modifiers = isPlainObject(argument) && '$each' in argument ? argument : { $each: [argument] };
    const { $each, $position, $sort, $slice, ...others } = modifiers as Document;
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) throw requestFailed(`Unrecognized clause in $push: ${unknown}`);
    if (!Array.isArray($each)) throw requestFailed('The argument to $each in $push must be an array');
    const at = $position === undefined ? array.length : integer($position, '$position');
    const start = at < 0 ? Math.max(0, array.length + at) : at;
    let result = [...array.slice(0, start), ...($each as unknown[]), ...array.slice(start)];
    if ($sort !== undefined) result = sortedElements(result, $sort);
    if ($slice !== undefined) {
      const count = integer($slice, '$slice');
      result = count < 0 ? result.slice(count) : result.slice(0, count);
    }
    return result;
  },

  $pop: (old, argument, place) => {
    if (argument !== 1 && argument !== -1) throw requestFailed('$pop expects 1 or -1');
    const array = arrayOrMissing(old, place);
    return argument === 1 ? array?.slice(0, -1) : array?.slice(1);
  },

  $pull: (old, argument, place) => {
    const array = arrayOrMissing(old, place);
    const pulled = pullTest(argument);
    return array?.filter((element) => !pulled(element));
  },

  $pullAll: (old, argument, place) => {
    if (!Array.isArray(argument)) throw requestFailed('$pullAll requires an array argument');
    const array = arrayOrMissing(old, place);
    return array?.filter((element) => !argument.some((value) => sameValue(value, element)));
  },

  $addToSet: (old, argument, place) => {
    const array = [...arrayOrNew(old, place)];
    const each = isPlainObject(argument) && '$each' in argument ? argument['$each'] : [argument];
    if (!Array.isArray(each)) throw requestFailed('The argument to $each in $addToSet must be an array');
    for (const value of each as unknown[]) {
      if (!array.some((element) => sameValue(element, value))) array.push(value);
    }
    return array;
  },
};

/** A value pulls its equals; conditions pull what they match: fields of objects, or operators on the element. */
function pullTest(argument: unknown): (element: unknown) => boolean {
  if (Array.isArray(argument)) return (element) => sameValue(element, argument);
  if (isPlainObject(argument) && !isOperatorObject(argument)) {
    const matches = compileMatcher(argument);
    return (element) => isPlainObject(element) && matches(element);
  }
  const matches = compileMatcher({ element: argument });
  return (element) => !(Array.isArray(element) && !isOperatorObject(argument)) && matches({ element });
}

function sortedElements(elements: readonly unknown[], $sort: unknown): unknown[] {
  if ($sort === 1 || $sort === -1) {
    return sortedBy(elements, (element) => ({ element }), [['element', $sort]]);
  }
  if (!isPlainObject($sort)) throw requestFailed('The $sort is invalid: use 1/-1 to sort the whole element');
  const sort = Object.entries($sort) as unknown as SortSpec;
  return sortedBy(elements, (element) => (isPlainObject(element) ? element : {}), sort);
}

function arrayOrNew(old: unknown, place: string): readonly unknown[] {
  return arrayOrMissing(old, place) ?? [];
}

function arrayOrMissing(old: unknown, place: string): readonly unknown[] | undefined {
  if (old === undefined || Array.isArray(old)) return old;
  throw requestFailed(`The field '${place}' must be an array but is of type ${typeName(old)}`);
}

function integer(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw unsupported(`a ${what} that is not an integer`);
}
