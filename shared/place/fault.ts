import { PLACE_FILE_WORDS as WORDS } from '../wording/place-file';
import type { JsonPath } from './json-lines';

/** A fault of a place file before it has a line: where it is, what it is, how it would be right. */
export interface Fault {
  path: JsonPath;
  problem: string;
  example?: string;
}

export const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));

/** `known` and `what` word the fault: 没有编号为 xyz 的承办单位. */
export function unlessKnown(
  path: JsonPath,
  id: string | undefined,
  known: ReadonlySet<string>,
  what: string,
): Fault[] {
  return id === undefined || known.has(id)
    ? []
    : [{ path, problem: WORDS.unknownId(id, what), example: WORDS.someOf([...known]) }];
}

/** Each value once. `key` is the entry inside a row that bears it; absent where the rows are the values themselves. */
export function repeats(path: JsonPath, values: readonly (string | number)[], key?: string): Fault[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [
          {
            path: [...path, index, ...(key === undefined ? [] : [key])],
            problem: WORDS.repeated(String(value)),
          },
        ]
      : [],
  );
}
