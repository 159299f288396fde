import { isPlainObject, type Document } from './document';
import type { SortSpec } from './plan';

/** The fields at the top of a document that a filter and a sort look at; null where that cannot be told. */
export function fieldsLookedAt(filter: Document, sort: SortSpec): ReadonlySet<string> | null {
  const names = new Set(['_id', ...sort.map(([path]) => topOf(path))]);
  return addFields(filter, names) ? names : null;
}

function addFields(filter: Document, names: Set<string>): boolean {
  return Object.entries(filter).every(([key, condition]) => {
    if (!key.startsWith('$')) return names.add(topOf(key));
    const isList = key === '$and' || key === '$or' || key === '$nor';
    return (
      isList &&
      Array.isArray(condition) &&
      condition.every((part) => isPlainObject(part) && addFields(part, names))
    );
  });
}

const topOf = (path: string) => path.split('.')[0] ?? path;
