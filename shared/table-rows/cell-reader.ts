import { CELL_WORDS as WORDS } from '../wording/cells';
import type { Day } from '../common/shanghai';
import { dayIn } from './cells';
import { lookUp, type Named } from './named';

export interface RowProblem {
  line: number;
  column: string;
  problem: string;
}

export interface SheetRow<Column extends string> {
  /** As the sheet numbers it. */
  line: number;
  /** A column that the sheet does not have is absent. */
  cells: Readonly<Partial<Record<Column, string>>>;
}

/** Reads the cells of one row as what they mean; what is wrong with one is told with its line and column. */
export class CellReader<Column extends string> {
  constructor(
    readonly row: SheetRow<Column>,
    readonly problems: RowProblem[],
  ) {}

  fault(column: Column, problem: string): void {
    this.problems.push({ line: this.row.line, column, problem });
  }

  has(column: Column): boolean {
    return this.row.cells[column] !== undefined;
  }

  cell(column: Column): string {
    return this.row.cells[column] ?? '';
  }

  text(column: Column, max: number): string {
    const value = this.cell(column);
    if (Array.from(value).length > max) this.fault(column, WORDS.tooLong(max));
    return value;
  }

  needed(column: Column, max: number): string {
    const value = this.text(column, max);
    if (value === '') this.fault(column, WORDS.empty);
    return value;
  }

  list(column: Column): string[] {
    return this.cell(column)
      .split(/[、,，;；\s]+/u)
      .filter((part) => part !== '');
  }

  /** The one that is named; a cell that names none, or nobody who is there, is told. */
  one<One extends Named>(column: Column, known: readonly One[]): One | undefined {
    const value = this.cell(column);
    if (value !== '') return this.named(column, value, known);
    this.fault(column, WORDS.empty);
    return undefined;
  }

  oneOrNone<One extends Named>(column: Column, known: readonly One[]): One | undefined {
    return this.cell(column) === '' ? undefined : this.one(column, known);
  }

  many<One extends Named>(column: Column, known: readonly One[]): One[] {
    return this.list(column).flatMap((value) => this.named(column, value, known) ?? []);
  }

  /** One of a few words; an empty cell means the usual one. */
  word<Value extends string>(column: Column, words: Record<Value, string>, usual: Value): Value {
    if (this.cell(column) === '') return usual;
    const known = (Object.entries(words) as [Value, string][]).map(([id, name]) => ({ id, name }));
    return this.one(column, known)?.id ?? usual;
  }

  degree(column: Column, most: number): number | undefined {
    const value = this.cell(column);
    if (value === '') return undefined;
    const number = Number(value);
    if (Number.isFinite(number) && Math.abs(number) <= most) return number;
    this.fault(column, WORDS.degree(most));
    return undefined;
  }

  day(column: Column): Day | undefined {
    // A spreadsheet shows a day with midnight behind it when it was pasted as words.
    const value = this.cell(column).replace(/[T\s]+0{1,2}:00(:00(\.0+)?Z?)?$/, '');
    if (value === '') return undefined;
    const day = dayIn(value);
    if (day === null) this.fault(column, dayFault(value));
    return day ?? undefined;
  }

  private named<One extends Named>(column: Column, value: string, known: readonly One[]): One | undefined {
    const answer = lookUp(value, known);
    if ('found' in answer) return answer.found;
    this.fault(
      column,
      'several' in answer
        ? WORDS.several(
            value,
            answer.several.map(({ id, name }) => `${name}（${id}）`),
          )
        : answer.nearest === undefined
          ? WORDS.unknown(
              value,
              known.map(({ name }) => name),
            )
          : WORDS.perhaps(value, answer.nearest),
    );
    return undefined;
  }
}

/** Why a day that somebody wrote as words is not taken for one. */
function dayFault(value: string): string {
  const text = value.normalize('NFKC').replace(/\s/g, '');
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text)) return WORDS.dayOrder(value);
  if (/^(\d{1,2}月\d{1,2}[日号]?|\d{1,2}[-/.]\d{1,2})$/.test(text)) return WORDS.dayWithoutYear(value);
  if (/^\d{5}$/.test(text)) return WORDS.dayAsNumber(value);
  return WORDS.day;
}
