import * as z from 'zod';
import type { DayMark } from '../../store/activities';

const shape = z.tuple([z.string().max(10), z.string().max(64)]);

export const dayCursorOf = ({ day, id }: DayMark): string =>
  Buffer.from(JSON.stringify([day, id])).toString('base64url');

/** One that is not ours begins at the beginning. */
export function readDayCursor(cursor: string | undefined): DayMark | null {
  if (cursor === undefined) return null;
  try {
    const [day, id] = shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { day, id };
  } catch {
    return null;
  }
}
