/** Two spellings of the same words are one: width, case, blanks and punctuation say nothing. */
export const printOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

export interface Said {
  row: number;
  print: string;
  name?: string;
  phone?: string;
}

const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** The same words, and nothing says that it was somebody else. */
export const isTwin = (one: Omit<Said, 'row'>, other: Omit<Said, 'row'>): boolean =>
  one.print === other.print && agree(one.phone, other.phone) && agree(one.name, other.name);

/** By row: the first row above it that says the same. Whoever else asks for the same is told apart, and is none. */
export function twinsIn(rows: readonly Said[]): Map<number, number> {
  const firsts = new Map<string, Said[]>();
  const twins = new Map<number, number>();
  for (const row of rows) {
    const known = firsts.get(row.print) ?? [];
    const first = known.find((other) => isTwin(row, other));
    if (first) twins.set(row.row, first.row);
    else if (firsts.has(row.print)) known.push(row);
    else firsts.set(row.print, [row]);
  }
  return twins;
}
