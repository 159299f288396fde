/** One cell of a table with where it stood, counted as people count. */
export interface TableRow {
  /** Line of the sheet: the headings are line 1. */
  line: number;
  cells: Readonly<Record<string, string>>;
}

export interface PastedTable {
  headings: string[];
  rows: TableRow[];
}

/**
 * What a spreadsheet puts on the clipboard: cells between tabs, rows between line ends, quotes around a cell that holds
 * either. The first row names the columns; rows without anything are passed over.
 */
export function readPastedTable(text: string): PastedTable {
  const [first = [], ...others] = splitCells(text);
  const headings = first.map((heading) => heading.trim());
  const rows = others.flatMap((cells, index): TableRow[] => {
    const named = headings.map((heading, at) => [heading, (cells[at] ?? '').trim()] as const);
    return named.every(([, value]) => value === '')
      ? []
      : [{ line: index + 2, cells: Object.fromEntries(named.filter(([heading]) => heading !== '')) }];
  });
  return { headings: headings.filter((heading) => heading !== ''), rows };
}

function splitCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === '\t') {
      row.push(cell);
      cell = '';
    } else if (letter === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
