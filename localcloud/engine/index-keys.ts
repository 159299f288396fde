import { EMPTY_ARRAY, KeyWriter } from './key-encoding';
import { isPlainObject, type Document } from './document';
import { requestFailed } from './unsupported';

export interface KeyField {
  path: string;
  parts: readonly string[];
  direction: 1 | -1;
}

export interface IndexKeys {
  keys: Buffer[];
  /** Bit per key field: set when the field's values come out of an array. */
  multikey: number;
}

export function keyField(path: string, direction: 1 | -1): KeyField {
  return { path, parts: path.split('.'), direction };
}

/** The rest of a field's path from some place in the document. */
interface Cursor {
  node: unknown;
  depth: number;
  /** The value stands for itself even when it is an array: it was taken out of one. */
  element: boolean;
}

const writer = new KeyWriter();

/** The keys that a document has in an index: one, or one for each element of the array that the index reaches. */
export function indexKeys(document: Document, fields: readonly KeyField[]): IndexKeys {
  const result: IndexKeys = { keys: [], multikey: 0 };
  collect(
    fields,
    fields.map(() => ({ node: document, depth: 0, element: false })),
    result,
  );
  if (result.keys.length > 1) result.keys = distinct(result.keys);
  return result;
}

function collect(fields: readonly KeyField[], cursors: readonly Cursor[], result: IndexKeys): void {
  const values: unknown[] = [];
  const inArray: number[] = [];
  let array: unknown[] | undefined;
  const depths: number[] = [];
  for (let i = 0; i < fields.length; i++) {
    const { value, depth, stopped } = walk(fields[i]!.parts, cursors[i]!);
    depths.push(depth);
    values.push(value);
    if (!stopped) continue;
    if (array !== undefined && array !== value) throw parallelArrays(fields, inArray[0]!, i);
    array = value as unknown[];
    inArray.push(i);
  }
  if (array === undefined) {
    writer.reset();
    for (let i = 0; i < fields.length; i++) writer.component(values[i], fields[i]!.direction);
    result.keys.push(writer.take());
    return;
  }
  for (const i of inArray) result.multikey |= 1 << i;
  const elements: readonly unknown[] = array.length === 0 ? [undefined] : array;
  const wasEmpty = array.length === 0;
  for (const element of elements) {
    const next = fields.map((field, i): Cursor => {
      if (!inArray.includes(i)) return { node: values[i], depth: field.parts.length, element: true };
      const atEnd = depths[i]! === field.parts.length;
      if (wasEmpty)
        return { node: atEnd ? EMPTY_ARRAY : undefined, depth: field.parts.length, element: true };
      return { node: element, depth: depths[i]!, element: true };
    });
    collect(fields, next, result);
  }
}

/** Follows a path down to its value or to the first array on it. */
function walk(parts: readonly string[], cursor: Cursor): { value: unknown; depth: number; stopped: boolean } {
  let node = cursor.node;
  let depth = cursor.depth;
  let element = cursor.element;
  for (; depth < parts.length; depth++) {
    const part = parts[depth]!;
    if (Array.isArray(node)) {
      if (/^\d+$/.test(part)) node = node[Number(part)];
      else if (element) return { value: undefined, depth, stopped: false };
      else return { value: node, depth, stopped: true };
    } else if (isPlainObject(node)) node = Object.hasOwn(node, part) ? node[part] : undefined;
    else return { value: undefined, depth, stopped: false };
    element = false;
  }
  return { value: node, depth, stopped: !element && Array.isArray(node) };
}

function distinct(keys: Buffer[]): Buffer[] {
  const seen = new Set<string>();
  return keys.filter((key) => {
    const text = key.toString('latin1');
    return !seen.has(text) && seen.add(text);
  });
}

function parallelArrays(fields: readonly KeyField[], a: number, b: number): Error {
  return requestFailed(`cannot index parallel arrays [${fields[b]!.path}] [${fields[a]!.path}]`);
}
