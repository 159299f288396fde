import type { Document } from './document';
import { fieldsIn } from './text-fields';

export type TextProjection = (text: string) => string;

/**
 * A projection that only names whole fields to keep can be done on the stored text, for its format is the answer's: nothing
 * is revived, and of what is not asked for nothing is written again. Null: the projection asks for more than that.
 */
export function textProjection(specification: Document): TextProjection | null {
  const kept = fieldsKept(specification);
  return kept && keeping(kept);
}

/** The fields that a projection keeps, when it does nothing else; `_id` comes by itself. */
export function fieldsKept(specification: Document): ReadonlySet<string> | null {
  const { _id: id, ...others } = specification;
  const names = Object.keys(others);
  const isKept = (value: unknown) => value === true || value === 1;
  const isWhole = (name: string) => isKept(others[name]) && !name.includes('.');
  if ((id !== undefined && !isKept(id)) || !names.every(isWhole) || (names.length === 0 && id === undefined))
    return null;
  return new Set(['_id', ...names]);
}

export function keeping(kept: ReadonlySet<string>): TextProjection {
  const written = new Set([...kept].map((name) => JSON.stringify(name).slice(1, -1)));
  return (text) => {
    const fields = fieldsIn(text, written);
    return fields ? `{${fields.join(',')}}` : parsedProjection(text, kept);
  };
}

/** Of a text that somebody else wrote: with spaces between. */
function parsedProjection(text: string, kept: ReadonlySet<string>): string {
  const document = JSON.parse(text) as Document;
  for (const name of Object.keys(document)) if (!kept.has(name)) document[name] = undefined;
  return JSON.stringify(document);
}
