/** Stands in for a value that is stored apart (`set-apart.ts`). */
export const APART = 1;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

const DOLLAR = 36;

/** Names as they stand in a text, with what is wanted of their values. */
export type Picked = ReadonlyMap<string, true | Picked>;

/**
 * The fields of a stored document that are wanted, as they stand in its text: what lies between them is passed over
 * letter by letter, which costs a fraction of parsing it. Null where the text is not as compact as this program writes,
 * or where a list has to be looked into.
 */
export function pickedFields(text: string, wanted: Picked): string | null {
  const picking: Picking = { text, fields: [], isPlain: true };
  const end = pick(picking, 0, wanted);
  return end === text.length && picking.isPlain ? picking.fields.join('') : null;
}

interface Picking {
  readonly text: string;
  /** Pieces of the answer. */
  readonly fields: string[];
  isPlain: boolean;
}

/** What is wanted of the object that opens at `at`; answers where it ends. */
function pick(picking: Picking, at: number, wanted: Picked): number {
  const { text, fields } = picking;
  let before = '{';
  const end = eachField(text, at, (start, colon, behind) => {
    const below = wanted.get(text.slice(start + 1, colon - 1));
    if (below === undefined) return;
    if (below === true || !isObject(text, colon + 1)) {
      // Of a value without fields nothing is wanted; what is stored apart is asked for by its mark.
      if (below !== true && text.charCodeAt(colon + 1) === OPEN_ARRAY) picking.isPlain = false;
      if (below !== true && text.charCodeAt(colon + 1) !== APART) return;
      fields.push(before, text.slice(start, behind));
    } else {
      fields.push(before, text.slice(start, colon + 1));
      pick(picking, colon + 1, below);
    }
    before = ',';
  });
  fields.push(before === '{' ? '{}' : '}');
  return end;
}

/** An object with fields of its own: a number or a date stands in one with a name like `$numberInt`. */
function isObject(text: string, at: number): boolean {
  return text.charCodeAt(at) === OPEN_OBJECT && text.charCodeAt(at + 2) !== DOLLAR;
}

/** Where the values of a document's own fields begin and end; null as above. */
export function topLevelValues(text: string): [start: number, end: number][] | null {
  const values: [number, number][] = [];
  const end = eachField(text, 0, (_start, colon, behind) => values.push([colon + 1, behind]));
  return end === text.length ? values : null;
}

type FieldFound = (start: number, colon: number, end: number) => void;

/** The fields of the object that opens at `at`; answers where it ends, or -1 where the text is not compact. */
function eachField(text: string, at: number, found: FieldFound): number {
  if (text.charCodeAt(at) !== OPEN_OBJECT) return -1;
  if (text.charCodeAt(at + 1) === CLOSE_OBJECT) return at + 2;
  for (let from = at + 1; ;) {
    const end = behindString(text, from);
    if (text.charCodeAt(from) !== QUOTE || text.charCodeAt(end) !== COLON) return -1;
    const behind = behindValue(text, end + 1);
    found(from, end, behind);
    const next = text.charCodeAt(behind);
    if (next === CLOSE_OBJECT) return behind + 1;
    if (next !== COMMA) return -1;
    from = behind + 1;
  }
}

/** `at` is its opening quote. */
function behindString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    if (text.charCodeAt(end - 1) !== BACKSLASH || !isEscaped(text, end)) return end + 1;
  }
  return text.length;
}

/** An odd number of backslashes stands before it. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
}

function behindValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return behindString(text, at);
  if (first === OPEN_OBJECT || first === OPEN_ARRAY) return behindNested(text, at);
  let i = at;
  for (; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    if (letter === COMMA || letter === CLOSE_OBJECT) break;
  }
  return i;
}

function behindNested(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    if (letter === QUOTE) i = behindString(text, i) - 1;
    else if (letter === OPEN_OBJECT || letter === OPEN_ARRAY) depth += 1;
    else if (letter === CLOSE_OBJECT || letter === CLOSE_ARRAY) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return text.length;
}
