import { basename } from 'node:path';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';

/** A line of the file. Other fields (a label, a reply) are not looked at: nothing may read the outcome from the file. */
const rowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().nullish(),
  text: z.string(),
  user: z.string().nullish(),
  time: z.string().nullish(),
});

export type Row = z.output<typeof rowSchema>;

export interface Rows {
  /** Stands in keys and names, so that two files do not meet. */
  file: string;
  rows: Row[];
  /** Lines that are no such row, by number. */
  unreadable: number[];
}

export async function readRows(path: string, limit: number): Promise<Rows> {
  const result: Rows = { file: basename(path).replace(/\W+/g, '-'), rows: [], unreadable: [] };
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    if (result.rows.length >= limit) break;
    const row = rowOf(line);
    if (row) result.rows.push(row);
    else result.unreadable.push(number);
  }
  return result;
}

function rowOf(line: string): Row | null {
  try {
    return rowSchema.parse(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
