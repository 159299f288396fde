import { EMPTY_ARRAY, KeyWriter, encodeKey } from './key-encoding';
import { isPlainObject, type Document } from './document';
import type { SortSpec } from './plan';

const writer = new KeyWriter();

/** Orders documents as an index on the same fields would; equal ones keep their order. */
export function sortedBy<T>(items: readonly T[], documentOf: (item: T) => Document, sort: SortSpec): T[] {
  const keys = sort.map(([field, direction]) => ({ parts: field.split('.'), direction }));
  const keyed = items.map((item) => {
    const document = documentOf(item);
    writer.reset();
    for (const { parts, direction } of keys)
      writer.component(sortValue(document, parts, direction), direction);
    return { item, key: writer.take() };
  });
  keyed.sort((a, b) => Buffer.compare(a.key, b.key));
  return keyed.map(({ item }) => item);
}

/** An array sorts by its smallest element when ascending, by its largest when descending. */
function sortValue(document: Document, parts: readonly string[], direction: 1 | -1): unknown {
  const values = valuesAt(document, parts, 0);
  if (values.length <= 1) return values[0];
  const ordered = values.map((value) => ({ value, key: encodeKey(value) }));
  ordered.sort((a, b) => Buffer.compare(a.key, b.key) * direction);
  return ordered[0]!.value;
}

function valuesAt(node: unknown, parts: readonly string[], depth: number): unknown[] {
  if (depth === parts.length) {
    if (!Array.isArray(node)) return [node];
    return node.length === 0 ? [EMPTY_ARRAY] : node;
  }
  const part = parts[depth]!;
  if (Array.isArray(node)) {
    if (/^\d+$/.test(part)) return valuesAt(node[Number(part)], parts, depth + 1);
    return node.flatMap((item) => (isPlainObject(item) ? valuesAt(item, parts, depth) : [undefined]));
  }
  if (!isPlainObject(node) || !Object.hasOwn(node, part)) return [undefined];
  return valuesAt(node[part], parts, depth + 1);
}
