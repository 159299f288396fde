const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/**
 * The fields of a stored document, as they stand in its text, that are wanted: what lies between them is passed over
 * letter by letter, which costs a fraction of parsing it. Null where the text is not as compact as this program writes.
 */
export function fieldsIn(text: string, wanted: ReadonlySet<string>): string[] | null {
  const fields: string[] = [];
  const isCompact = eachField(text, (start, colon, end) => {
    if (wanted.has(text.slice(start + 1, colon - 1))) fields.push(text.slice(start, end));
  });
  return isCompact ? fields : null;
}

/** Where the values of a document's own fields begin and end; null as above. */
export function topLevelValues(text: string): [start: number, end: number][] | null {
  const values: [number, number][] = [];
  return eachField(text, (_start, colon, end) => values.push([colon + 1, end])) ? values : null;
}

/** False where the text is not compact. */
function eachField(text: string, found: (start: number, colon: number, end: number) => void): boolean {
  if (text.charCodeAt(0) !== OPEN_OBJECT) return false;
  if (text === '{}') return true;
  for (let at = 1; ;) {
    const end = behindString(text, at);
    if (text.charCodeAt(at) !== QUOTE || text.charCodeAt(end) !== COLON) return false;
    const behind = behindValue(text, end + 1);
    found(at, end, behind);
    const next = text.charCodeAt(behind);
    if (next === CLOSE_OBJECT) return behind === text.length - 1;
    if (next !== COMMA) return false;
    at = behind + 1;
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
