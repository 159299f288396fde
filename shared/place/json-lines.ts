/** A place in a JSON text: `place.policies[1].reply.amount`. */
export type JsonPath = readonly PropertyKey[];

/**
 * Line (from 1) of every value of a well-formed JSON text, by path. An office worker mends the file in a text editor,
 * where a line number says more than a path. The text must already have been read by JSON.parse.
 */
export function linesOf(text: string): (path: JsonPath) => number {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;

  const skipBlanks = () => {
    while (/\s/.test(text[at] ?? '')) {
      if (text[at] === '\n') line += 1;
      at += 1;
    }
  };
  const readString = (): string => {
    const start = at;
    at += 1;
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at += 1;
    return JSON.parse(text.slice(start, at)) as string;
  };
  const readChildren = (path: JsonPath, close: string, keyOf: (index: number) => PropertyKey) => {
    at += 1;
    skipBlanks();
    for (let index = 0; at < text.length && text[at] !== close; index += 1) {
      readValue([...path, keyOf(index)]);
      skipBlanks();
      if (text[at] === ',') at += 1;
      skipBlanks();
    }
    at += 1;
  };
  const readValue = (path: JsonPath) => {
    skipBlanks();
    lines.set(keyOfPath(path), line);
    const first = text[at];
    if (first === '[') return readChildren(path, ']', (index) => index);
    if (first === '{') {
      return readChildren(path, '}', () => {
        const key = readString();
        skipBlanks();
        at += 1;
        return key;
      });
    }
    if (first === '"') readString();
    else while (/[^\s,\]}]/.test(text[at] ?? '')) at += 1;
  };

  readValue([]);
  // What is missing has no line of its own: the thing that lacks it has.
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = lines.get(keyOfPath(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return 1;
  };
}

const keyOfPath = (path: JsonPath) => JSON.stringify(path);

/** `place.policies[1].reply.amount`, as it is written in the guides. */
export function pathInWords(path: JsonPath): string {
  return path.reduce<string>(
    (words, key) =>
      typeof key === 'number'
        ? `${words}[${key + 1}]`
        : words === ''
          ? String(key)
          : `${words}.${String(key)}`,
    '',
  );
}
