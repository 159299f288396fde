import { isOperatorObject, isPlainObject, type Document } from './document';
import { compileMatcher } from './matcher';
import { requestFailed, unsupported } from './unsupported';

/** Where an update writes: a field of an object or an element of an array. */
export interface Slot {
  get(): unknown;
  set(value: unknown): void;
  /** Removes a field; an array's element becomes null, so that the others keep their places. */
  unset(): void;
}

/** The place a path leads to. `create` makes the objects on the way; without it a missing way gives null. */
export function slotAt(document: Document, parts: readonly string[], create: boolean): Slot | null {
  let node: unknown = document;
  for (let i = 0; i < parts.length - 1; i++) {
    const part = parts[i]!;
    const next = childOf(node, part, parts[i - 1], create);
    if (next === NOWHERE) return null;
    if (next === undefined) {
      if (!create) return null;
      const made: Document = {};
      assign(node as Document | unknown[], part, made);
      node = made;
    } else node = next;
  }
  return slotIn(node, parts.at(-1)!, parts.at(-2), create);
}

const NOWHERE = Symbol('no way');

function childOf(node: unknown, part: string, parent: string | undefined, create: boolean): unknown {
  if (isPlainObject(node)) return Object.hasOwn(node, part) ? node[part] : undefined;
  if (Array.isArray(node) && /^\d+$/.test(part)) return node[Number(part)];
  if (create) throw cannotCreate(node, part, parent);
  return NOWHERE;
}

function slotIn(node: unknown, part: string, parent: string | undefined, create: boolean): Slot | null {
  if (childOf(node, part, parent, create) === NOWHERE) return null;
  const holder = node as Document | unknown[];
  return {
    get: () => childOf(holder, part, parent, create),
    set: (value) => assign(holder, part, value),
    unset: () => {
      if (Array.isArray(holder)) {
        if (Number(part) < holder.length) holder[Number(part)] = null;
      } else delete holder[part];
    },
  };
}

function assign(holder: Document | unknown[], part: string, value: unknown): void {
  if (!Array.isArray(holder)) {
    holder[part] = value;
    return;
  }
  const at = Number(part);
  if (at > 1_500_000) throw requestFailed(`cannot backfill an array up to index ${part}`);
  while (holder.length < at) holder.push(null);
  holder[at] = value;
}

function cannotCreate(node: unknown, part: string, parent: string | undefined): Error {
  return requestFailed(
    `Cannot create field '${part}' in element {${parent ?? ''}: ${JSON.stringify(node ?? null)}}`,
  );
}

/**
 * Resolves `$` (the element that the query matched) and `$[]` (every element) of an update path against a document.
 */
export function concretePaths(document: Document, path: string, filter: Document): string[][] {
  const parts = path.split('.');
  if (!path.includes('$')) return [parts];
  const at = parts.findIndex((part) => part.startsWith('$'));
  if (at <= 0) throw requestFailed(`The dollar ($) prefixed field '${path}' is not valid for storage.`);
  const head = parts.slice(0, at);
  const array = slotAt(document, head, false)?.get();
  const rest = parts.slice(at + 1);
  const through = (index: number) => [...head, String(index), ...rest].join('.');
  if (parts[at] === '$[]') {
    if (!Array.isArray(array))
      throw requestFailed(`The path '${head.join('.')}' must exist and hold an array`);
    return array.flatMap((_, index) => concretePaths(document, through(index), filter));
  }
  if (parts[at] !== '$') throw unsupported(`the array filter ${parts[at]}`);
  const index = Array.isArray(array) ? matchedElement(array, head.join('.'), filter) : -1;
  if (index < 0) throw requestFailed('The positional operator did not find the match needed from the query.');
  return concretePaths(document, through(index), filter);
}

/** Index of the first element that all conditions of the query on the array accept. */
function matchedElement(array: readonly unknown[], field: string, filter: Document): number {
  const tests = conditionsOn(field, filter).map(([path, condition]) => {
    const below = path.slice(field.length + 1);
    if (below !== '') {
      const matches = compileMatcher({ [below]: condition });
      return (element: unknown) => isPlainObject(element) && matches(element);
    }
    const inner = isOperatorObject(condition) ? condition['$elemMatch'] : undefined;
    if (isPlainObject(inner) && !isOperatorObject(inner)) {
      const matches = compileMatcher(inner);
      return (element: unknown) => isPlainObject(element) && matches(element);
    }
    const matches = compileMatcher({ element: inner ?? condition });
    return (element: unknown) => matches({ element });
  });
  return tests.length === 0 ? -1 : array.findIndex((element) => tests.every((test) => test(element)));
}

function conditionsOn(field: string, filter: Document): [string, unknown][] {
  return Object.entries(filter).flatMap(([key, condition]): [string, unknown][] => {
    if (key === '$and' && Array.isArray(condition)) {
      return condition.flatMap((part) => conditionsOn(field, part as Document));
    }
    return key === field || key.startsWith(`${field}.`) ? [[key, condition]] : [];
  });
}
