import { parseEjson } from '../protocol/ejson';
import { isPlainObject, type Document } from './document';
import { pickedFields } from './text-fields';

/** A `$lookup` by the value of a field. */
export interface Join {
  from: string;
  localField: string;
  foreignField: string;
  as: string;
}

/** The only stage that is left, when it is one; null where it asks for more than a field of the document's own. */
export function joinOf([stage, ...others]: readonly Document[]): Join | null {
  const { $lookup: lookup, ...more } = stage ?? {};
  if (!isPlainObject(lookup) || Object.keys(more).length + others.length > 0) return null;
  const { from, localField, foreignField, as, ...rest } = lookup;
  if (typeof from !== 'string' || typeof foreignField !== 'string' || Object.keys(rest).length > 0)
    return null;
  return isOwnField(localField) && isOwnField(as) ? { from, localField, foreignField, as } : null;
}

/**
 * One document with what it is joined with, put together from the stored texts. Null where the general way has to do it: a
 * document without a word to look up by, or with a field that the list would replace.
 */
export function joinedText(
  text: string,
  { localField, as }: Join,
  find: (value: string) => readonly string[],
): string | null {
  const picked = pickedFields(
    text,
    new Map([
      [localField, true],
      [as, true],
    ]),
  );
  const fields = picked === null ? {} : (parseEjson(picked) as Document);
  const value = fields[localField];
  if (typeof value !== 'string' || as in fields) return null;
  return `${text.slice(0, -1)},${JSON.stringify(as)}:[${find(value).join(',')}]}`;
}

const isOwnField = (name: unknown): name is string => typeof name === 'string' && /^\w+$/u.test(name);
