import type { CellReader } from '../table-rows/cell-reader';
import { ROSTER_WORDS as WORDS } from '../wording/roster-import';

export interface Identified<Entry> {
  reader: CellReader<string>;
  id: string;
  name: string;
  /** What it was so far; absent: it is new. */
  before?: Entry;
}

export interface HowKnown<Entry> {
  column: string;
  current: readonly Entry[];
  idOf: (entry: Entry) => string;
  nameOf: (entry: Entry) => string;
  /** Of several with one name: the one that the row speaks of. */
  same: (reader: CellReader<string>, entry: Entry) => boolean;
  /** A number for one that is new; `nth` is above 0 where the first was taken. */
  newId: (reader: CellReader<string>, nth: number) => string;
  /** What a number may look like, and what is said of another. */
  pattern?: RegExp;
  patternWords?: (value: string) => string;
  /** What is said of a row that speaks of the same as one above. */
  twice?: (line: number) => string;
}

const ID = /^[a-z0-9][a-z0-9_-]{0,23}$/;
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** Which row speaks of whom: by number where the row has one, else by name, and by what `same` tells where names repeat. */
export function identify<Entry>(
  readers: readonly CellReader<string>[],
  how: HowKnown<Entry>,
): Identified<Entry>[] {
  const { column, current, idOf, nameOf, same, newId, pattern = ID, patternWords = WORDS.idWrong } = how;
  const numbered = new Set(readers.map((reader) => reader.cell('编号')).filter((cell) => cell !== ''));
  const byId = new Map(current.map((entry) => [idOf(entry), entry]));
  const byName = groupBy(current, (entry) => plain(nameOf(entry)));
  const rowsOfName = groupBy(
    readers.filter((reader) => reader.cell('编号') === ''),
    (reader) => plain(reader.cell(column)),
  );
  const firstLine = new Map<string, number>();
  return readers.map((reader) => {
    const name = reader.cell(column);
    const number = reader.cell('编号');
    const id = number === '' ? idByName() : number;
    if (number !== '' && !pattern.test(number)) reader.fault('编号', patternWords(number));
    const above = firstLine.get(id);
    if (above !== undefined)
      reader.fault(
        number === '' ? column : '编号',
        (number === '' ? (how.twice ?? WORDS.nameTwice) : WORDS.idTwice)(above),
      );
    firstLine.set(id, above ?? reader.row.line);
    return { reader, id, name, before: byId.get(id) };

    function idByName(): string {
      const free = (byName.get(plain(name)) ?? []).filter((entry) => !numbered.has(idOf(entry)));
      const alone = rowsOfName.get(plain(name))?.length === 1;
      const [one] = free;
      if (one && free.length === 1 && alone) return idOf(one);
      const meant = free.filter((entry) => same(reader, entry));
      if (meant[0] && meant.length === 1) return idOf(meant[0]);
      if (free.length > 1 && alone) reader.fault('编号', WORDS.severalOld(name, free.map(idOf)));
      for (let nth = 0; ; nth += 1) {
        const made = newId(reader, nth);
        if (!byId.has(made) && !numbered.has(made)) return made;
      }
    }
  });
}

function groupBy<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** The list as it will be: in its order, with what the sheet says in its place, what is new behind it. */
export function merged<Entry>(
  current: readonly Entry[],
  fresh: readonly Entry[],
  idOf: (entry: Entry) => string,
  missing: 'keep' | 'remove',
): Entry[] {
  const said = new Map(fresh.map((entry) => [idOf(entry), entry]));
  const known = new Set(current.map(idOf));
  return [
    ...current.flatMap((entry) => said.get(idOf(entry)) ?? (missing === 'keep' ? [entry] : [])),
    ...fresh.filter((entry) => !known.has(idOf(entry))),
  ];
}
