import { parseEjson, toEjson } from '../protocol/ejson';
import type { Document } from './document';
import { compileProjection } from './projection';
import { lacksValues } from './set-apart';
import { pickedFields, type Picked } from './text-fields';

export type TextProjection = (text: string) => string;

/** Fields to keep, whole or some of what is below them, and nothing else. */
export interface Kept {
  fields: Picked;
  specification: Document;
}

/**
 * A projection that only names fields to keep can be done on the stored text, for its format is the answer's: nothing
 * is revived, and of what is not asked for nothing is written again. Null: the projection asks for more than that.
 */
export function textProjection(specification: Document): TextProjection | null {
  const kept = fieldsKept(specification);
  return kept && keeping(kept);
}

/** `_id` comes by itself. */
export function fieldsKept(specification: Document): Kept | null {
  const { _id: id, ...others } = specification;
  const names = Object.keys(others);
  const isKept = (value: unknown) => value === true || value === 1;
  if (id !== undefined && !isKept(id)) return null;
  if (!names.every((name) => isKept(others[name])) || (names.length === 0 && id === undefined)) return null;
  const fields = treeOf(['_id', ...names]);
  return fields && { fields, specification };
}

export function wholeFields(names: readonly string[]): Kept {
  const specification = Object.fromEntries(names.map((name) => [name, true]));
  return { fields: new Map(names.map((name) => [written(name), true])), specification };
}

export function keeping({ fields, specification }: Kept): TextProjection {
  let general: ((document: Document) => Document) | undefined;
  return (text) => {
    const picked = pickedFields(text, fields);
    if (picked !== null) return picked;
    // A list is to be looked into, and what lies apart cannot be parsed: whoever reads it fetches that.
    if (lacksValues(text)) return text;
    general ??= compileProjection(specification);
    return toEjson(general(parseEjson(text) as Document));
  };
}

/** As a name stands in a text. */
const written = (name: string) => JSON.stringify(name).slice(1, -1);

/** Null where one path leads through another. */
function treeOf(paths: readonly string[]): Picked | null {
  const root = new Map<string, true | Map<string, unknown>>();
  for (const path of paths) {
    const parts = path.split('.').map(written);
    const last = parts.pop();
    let node = root;
    for (const part of parts) {
      const below = node.get(part) ?? new Map<string, true | Map<string, unknown>>();
      if (below === true || part === '') return null;
      node.set(part, below);
      node = below as typeof root;
    }
    if (last === undefined || last === '' || last.startsWith('$') || node.has(last)) return null;
    node.set(last, true);
  }
  return root as Picked;
}
