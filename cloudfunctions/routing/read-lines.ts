import type { Message } from '@shared/routing/message';

export interface Row extends Message {
  id: string;
  label?: string;
}

/** A faulty line of the input, by its number from 1. */
export class LineError extends Error {
  constructor(
    readonly line: number,
    problem: string,
  ) {
    super(`line ${line}: ${problem}`);
  }
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The object of a line, with its `id` as text; empty where it has none.
 * @throws LineError when it is no JSON object
 */
export function readObject(line: string, number: number): { row: Record<string, unknown>; id: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new LineError(number, 'is not JSON');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new LineError(number, 'is not a JSON object');
  }
  const row = parsed as Record<string, unknown>;
  return { row, id: typeof row['id'] === 'string' || typeof row['id'] === 'number' ? String(row['id']) : '' };
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

/** Lines that hold something, with their numbers. */
export const linesOf = (content: string): [line: string, number: number][] =>
  content
    .split('\n')
    .map((line, index): [string, number] => [line.trim(), index + 1])
    .filter(([line]) => line !== '');
