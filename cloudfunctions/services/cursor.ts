import * as z from 'zod';

/** The last row of a page: where the next one begins (keyset paging: page 500 costs what page 1 costs). */
export interface RowMark {
  at: number;
  id: string;
}

const shape = z.tuple([z.number(), z.string().max(128)]);

export const cursorOf = ({ at, id }: RowMark): string =>
  Buffer.from(JSON.stringify([at, id])).toString('base64url');

/** A cursor that is not ours begins at the beginning: it can show nothing that the first page would not. */
export function readCursor(cursor: string | undefined): RowMark | null {
  if (cursor === undefined) return null;
  try {
    const [at, id] = shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { at, id };
  } catch {
    return null;
  }
}
