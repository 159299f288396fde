import { toEjson } from '../protocol/ejson';
import type { Document } from './document';
import { APART, topLevelValues } from './text-fields';

/** Stands in a text where a value was taken out: a letter that no JSON can hold as it is. */
const MARK = String.fromCharCode(APART);

/** A smaller document is read as fast whole. */
const WORTH_PARTING = 1024;
const LARGE_VALUE = 256;

/** A stored text in two: what rows of lists show, and the histories that they pass over. */
export type Parts = readonly [light: string, apart: string | null];

/** Takes the large lists and objects at the top of a document out of its text. */
export function setApart(text: string): Parts {
  if (text.length < WORTH_PARTING) return [text, null];
  const values = topLevelValues(text);
  if (values === null) return [text, null];
  const pieces: string[] = [];
  const taken: string[] = [];
  let from = 0;
  for (const [start, end] of values) {
    if (end - start < LARGE_VALUE || !isNested(text, start)) continue;
    pieces.push(text.slice(from, start));
    taken.push(text.slice(start, end));
    from = end;
  }
  if (taken.length === 0) return [text, null];
  pieces.push(text.slice(from));
  return [pieces.join(MARK), taken.join(MARK)];
}

/** The same of a document that is being written: what is in which part is known then. */
export function writtenApart(document: Document): Parts {
  const light: string[] = [];
  const taken: string[] = [];
  let length = 2;
  for (const name of Object.keys(document)) {
    const value = document[name];
    if (value === undefined) continue;
    const text = toEjson(value);
    const field = `${JSON.stringify(name)}:`;
    length += field.length + text.length + (light.length === 0 ? 0 : 1);
    const isLarge = text.length >= LARGE_VALUE && isNested(text, 0);
    if (isLarge) taken.push(text);
    light.push(field + (isLarge ? MARK : text));
  }
  if (taken.length === 0) return [`{${light.join(',')}}`, null];
  if (length < WORTH_PARTING) return [toEjson(document), null];
  return [`{${light.join(',')}}`, taken.join(MARK)];
}

export function putTogether([light, apart]: Parts): string {
  if (apart === null) return light;
  const taken = apart.split(MARK);
  return light
    .split(MARK)
    .map((piece, i) => piece + (taken[i] ?? ''))
    .join('');
}

/** Whether a value is missing in this piece of a text. */
export const lacksValues = (piece: string): boolean => piece.includes(MARK);

function isNested(text: string, at: number): boolean {
  return text[at] === '{' || text[at] === '[';
}
