const SHAPES: readonly [what: string, pattern: RegExp][] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a cloud’s secret id', /\bAK(?:ID|IA)[A-Za-z0-9]{12,}/],
  ['a token', /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/],
  [
    'a named secret',
    /(?:app_?secret|secret_?key|private_?key|access_?token|api_?key|passw(?:or)?d)["']?\s*[:=]\s*["'`][^"'`\s]{8,}["'`]/i,
  ],
  ['a key of 32 bytes', /(?<![\w+/])[A-Za-z0-9+/]{43}=(?![\w=])/],
];

const WORD = /(?<![\w+/=-])[A-Za-z0-9+/_-]{32,}(?![\w+/=-])/g;
const LEAST_BITS = 4.2;
const LEAST_BITS_HEX = 3;

/** How much a reader cannot guess of each character. */
function bitsOf(word: string): number {
  const counts = new Map<string, number>();
  for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / word.length;
    return sum - share * Math.log2(share);
  }, 0);
}

const isHex = (word: string) => /^[0-9a-f]+$/i.test(word);
const isAlphabet = (word: string) => /ABCDEFGH|abcdefgh|0123456/.test(word);
/** Random words mix capitals, small letters and figures; paths and names do not. */
const isMixed = (word: string) =>
  /[A-Z]/.test(word) && /[a-z]/.test(word) && (word.match(/\d/g) ?? []).length >= 3;

const looksRandom = (word: string) =>
  isHex(word)
    ? bitsOf(word) >= LEAST_BITS_HEX
    : isMixed(word) && !isAlphabet(word) && bitsOf(word) >= LEAST_BITS;

/** What stands there in the shape of a key, of whatever kind. */
export const shapesIn = (source: string): string[] =>
  SHAPES.filter(([, pattern]) => pattern.test(source)).map(([what]) => what);

/** @param named words that are names of files */
export function secretsIn(source: string, named: ReadonlySet<string>): string[] {
  const shapes = shapesIn(source);
  const words = (source.match(WORD) ?? []).filter((word) => looksRandom(word) && !named.has(word));
  return [...shapes, ...new Set(words.map((word) => `a word that cannot be guessed, ${word.slice(0, 8)}…`))];
}
