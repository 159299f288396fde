import { isOperatorObject, isPlainObject, type Document } from './document';
import { compileMatcher, type Matcher } from './matcher';
import { requestFailed, unsupported } from './unsupported';

export type Projection = (document: Document) => Document;

/** A leaf says what happens to the field; a nested tree leads to fields below it. */
type Leaf =
  'keep' | 'drop' | { slice: readonly [skip: number, count: number] } | { elementMatching: Matcher };
interface Tree {
  [field: string]: Leaf | Tree;
}

const leaves = new WeakSet<object>();

/**
 * Compiles `field()` of the SDK: inclusion or exclusion of dotted fields, `$slice`, `$elemMatch`. As in MongoDB,
 * `$slice` alone leaves the other fields in place, and `_id` stays unless it is excluded.
 */
export function compileProjection(specification: Document): Projection {
  const fields = flattened(specification, '');
  const others = fields.filter(([path]) => path !== '_id');
  const including = others.some(([, leaf]) => leaf === 'keep');
  const excluding = others.some(([, leaf]) => leaf === 'drop');
  if (including && excluding) throw requestFailed('Cannot do exclusion in an inclusion projection');
  const matching = others.some(([, leaf]) => typeof leaf === 'object' && 'elementMatching' in leaf);
  const id = fields.find(([path]) => path === '_id')?.[1];
  const inclusive = including || (matching && !excluding) || (others.length === 0 && id === 'keep');
  const tree = treeOf(inclusive && id === undefined ? [...fields, ['_id', 'keep']] : fields);
  return (document) => (inclusive ? included(document, tree) : excluded(document, tree)) as Document;
}

function flattened(specification: Document, prefix: string): [path: string, leaf: Leaf][] {
  return Object.entries(specification).flatMap(([key, value]): [string, Leaf][] => {
    const path = prefix + key;
    if (path.endsWith('.$')) throw unsupported('the positional projection ".$"');
    if (isPlainObject(value) && !isOperatorObject(value)) return flattened(value, `${path}.`);
    return [[path, leafOf(path, value)]];
  });
}

function leafOf(path: string, value: unknown): Leaf {
  if (value === true || (typeof value === 'number' && value !== 0)) return 'keep';
  if (value === false || value === 0) return 'drop';
  const { $slice, $elemMatch, ...others } = (isOperatorObject(value) ? value : {}) as Document;
  if (Object.keys(others).length === 0) {
    if ($slice !== undefined) return { slice: sliceOf(path, $slice) };
    if (isPlainObject($elemMatch)) return { elementMatching: elementMatcher($elemMatch) };
  }
  throw unsupported(`the projection of "${path}" as ${JSON.stringify(value)}`);
}

function sliceOf(path: string, value: unknown): [number, number] {
  if (typeof value === 'number') return value < 0 ? [value, -value] : [0, value];
  if (Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number' && value[1] > 0) {
    return [value[0], value[1]];
  }
  throw requestFailed(`$slice of "${path}" must be a number or [skip, positive count]`);
}

function elementMatcher(condition: Document): Matcher {
  if (!isOperatorObject(condition)) return compileMatcher(condition);
  const matches = compileMatcher({ element: condition });
  return (element) => matches({ element });
}

function treeOf(fields: readonly [path: string, leaf: Leaf][]): Tree {
  const root: Tree = {};
  for (const [path, leaf] of fields) {
    const parts = path.split('.');
    const last = parts.pop()!;
    let node = root;
    for (const part of parts) {
      const next = (node[part] ??= {});
      if (isLeaf(next)) throw requestFailed(`Path collision at ${path}`);
      node = next;
    }
    if (node[last] !== undefined) throw requestFailed(`Path collision at ${path}`);
    if (typeof leaf === 'object') leaves.add(leaf);
    node[last] = leaf;
  }
  return root;
}

function isLeaf(node: Leaf | Tree): node is Leaf {
  return typeof node === 'string' || leaves.has(node);
}

function included(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((item) => typeof item === 'object' && item !== null)
      .map((item) => included(item, tree));
  }
  if (!isPlainObject(value)) return undefined;
  const result: Document = {};
  for (const key in value) {
    const node = Object.hasOwn(tree, key) ? tree[key] : undefined;
    if (node === undefined) continue;
    const item = isLeaf(node) ? applied(value[key], node) : included(value[key], node);
    if (item !== undefined) result[key] = item;
  }
  return result;
}

function excluded(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((item) => excluded(item, tree));
  if (!isPlainObject(value)) return value;
  const result: Document = {};
  for (const key in value) {
    const node = Object.hasOwn(tree, key) ? tree[key] : undefined;
    const item =
      node === undefined ? value[key] : isLeaf(node) ? applied(value[key], node) : excluded(value[key], node);
    if (item !== undefined) result[key] = item;
  }
  return result;
}

function applied(value: unknown, leaf: Leaf): unknown {
  if (leaf === 'keep') return value;
  if (leaf === 'drop') return undefined;
  if ('slice' in leaf) {
    if (!Array.isArray(value)) return value;
    const [skip, count] = leaf.slice;
    const start = skip < 0 ? Math.max(0, value.length + skip) : skip;
    return value.slice(start, start + count);
  }
  if (!Array.isArray(value)) return undefined;
  const element: unknown = value.find((item) => leaf.elementMatching(item as Document));
  return element === undefined ? undefined : [element];
}
