import { BSONError } from 'bson';
import { isPlainObject, type Document } from '../engine/document';
import type { SortSpec } from '../engine/plan';
import { requestFailed } from '../engine/unsupported';
import { parseEjson } from './ejson';

export type Params = Record<string, unknown>;

export function text(params: Params, name: string): string {
  const value = params[name];
  if (typeof value === 'string' && value !== '') return value;
  throw requestFailed(`parameter ${name} is missing`);
}

export function optionalText(params: Params, name: string): string | undefined {
  const value = params[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An EJSON object; absent or empty means {}. */
export function object(params: Params, name: string, now: () => number): Document {
  const value = params[name];
  return value === undefined || value === null || value === '' ? {} : parsedObject(value, name, now);
}

export function parsedObject(value: unknown, name: string, now: () => number): Document {
  const parsed = parsedValue(value, name, now);
  if (isPlainObject(parsed)) return parsed;
  throw requestFailed(`parameter ${name} must be an object`);
}

export function parsedValue(value: unknown, name: string, now: () => number): unknown {
  try {
    return parseEjson(String(value), now);
  } catch (error) {
    if (error instanceof SyntaxError) throw requestFailed(`parameter ${name} is not JSON`);
    if (error instanceof BSONError) throw requestFailed(`parameter ${name}: ${error.message}`);
    throw error;
  }
}

export function sortSpec(params: Params, now: () => number): SortSpec {
  return Object.entries(object(params, 'order', now)).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw requestFailed(`order of "${field}" must be 1 or -1`);
    return [field, direction];
  });
}

export function wholeNumber(params: Params, name: string, absent: number): number {
  const value = params[name] ?? absent;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw requestFailed(`parameter ${name} must be a whole number`);
}
