import type { Message } from '@shared/routing/message';

/** As it came: whoever looks it up again finds it. Null where there is none. */
export type Id = string | number | null;

export interface Row extends Message {
  id: Id;
  label?: string;
}

export const FAULTS = {
  not_json: 'is not JSON',
  not_an_object: 'is not a JSON object',
  no_label: 'has no label',
} as const;
export type Fault = keyof typeof FAULTS;

/** A faulty line of the input, by its number from 1. */
export class LineError extends Error {
  constructor(
    readonly line: number,
    readonly fault: Fault,
  ) {
    super(`line ${line}: ${FAULTS[fault]}`);
  }
}

/** The line of an answer for a line that could not be read: every line has one. */
export const faultOf = ({ line, fault }: LineError) => ({ id: null, line, error: fault });

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/**
 * The object of a line, with its `id`.
 * @throws LineError when it is no JSON object
 */
export function readObject(line: string, number: number): { row: Record<string, unknown>; id: Id } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new LineError(number, 'not_json');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new LineError(number, 'not_an_object');
  }
  const row = parsed as Record<string, unknown>;
  const id = row['id'];
  return { row, id: typeof id === 'string' || typeof id === 'number' ? id : null };
}

/**
 * One message: a JSON object with `id`, `title`, `text`; what is missing is empty.
 * @throws LineError when it is no JSON object
 */
export function readRow(line: string, number: number): Row {
  const { row, id } = readObject(line, number);
  const label = textOf(row['label']);
  return { id, title: textOf(row['title']), text: textOf(row['text']), ...(label === '' ? {} : { label }) };
}

export type NumberedLine = [line: string, number: number];

/** Lines that hold something, with their numbers. */
export const linesOf = (content: string): NumberedLine[] =>
  content
    .split('\n')
    .map((line, index): NumberedLine => [line.trim(), index + 1])
    .filter(([line]) => line !== '');
