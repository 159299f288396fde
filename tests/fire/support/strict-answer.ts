import * as z from 'zod';
import { FACTS } from './facts';

type Said = (path: string, what: string) => void;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What an answer holds that its schema does not name, at any depth. Parsing would only leave it out; and a schema that takes
 * anything would hide it, so that is told as well.
 */
export function beyondSchema(schema: unknown, value: unknown): string[] {
  const found: string[] = [];
  look(schema, value, '', (path, what) => found.push(`${path || 'the answer'}: ${what}`));
  return found;
}

function look(schema: unknown, value: unknown, path: string, say: Said): void {
  if (value === undefined || value === null) return;
  if (schema instanceof z.ZodAny || schema instanceof z.ZodUnknown) say(path, 'the schema takes anything');
  else if (schema instanceof z.ZodObject) inObject(schema, value, path, say);
  else if (schema instanceof z.ZodArray)
    inAll(value, (part, at) => look(schema.element, part, `${path}.${at}`, say));
  else if (schema instanceof z.ZodRecord && schema.valueType instanceof z.ZodUnknown)
    inFacts(value, path, say);
  else if (schema instanceof z.ZodRecord)
    Object.entries(value).forEach(([key, part]) => look(schema.valueType, part, `${path}.${key}`, say));
  else if (schema instanceof z.ZodTuple)
    inAll(value, (part, at) => look(schema.def.items[at] ?? schema.def.rest, part, `${path}.${at}`, say));
  else if (schema instanceof z.ZodUnion) inUnion(schema, value, path, say);
  else if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodLazy
  )
    look(schema.unwrap(), value, path, say);
  else if (schema instanceof z.ZodPipe) look(schema.out, value, path, say);
}

/** Facts of an event or of a refusal: which they are follows from its type, and all of them were looked at. */
function inFacts(value: unknown, path: string, say: Said): void {
  if (Array.isArray(value)) value.forEach((part: unknown, at) => inFacts(part, `${path}.${at}`, say));
  if (!isRecord(value)) return;
  for (const [key, part] of Object.entries(value)) {
    if (FACTS.has(key)) inFacts(part, `${path}.${key}`, say);
    else say(path, `the fact ${key} was not looked at`);
  }
}

function inAll(value: unknown, look: (part: unknown, at: number) => void): void {
  if (Array.isArray(value)) value.forEach((part: unknown, at) => look(part, at));
}

function inObject({ shape }: z.ZodObject, value: unknown, path: string, say: Said): void {
  if (!isRecord(value)) return;
  for (const [key, part] of Object.entries(value)) {
    const known: unknown = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (known === undefined) say(path, `the field ${key} is in no schema`);
    else look(known, part, `${path}.${key}`, say);
  }
}

/** One of the shapes that fit has to name everything. */
function inUnion(schema: z.ZodUnion, value: unknown, path: string, say: Said): void {
  const fitting = schema.options.filter((option) => z.safeParse(option, value).success);
  const tried = fitting.map((option) => {
    const found: [string, string][] = [];
    look(option, value, path, (at, what) => found.push([at, what]));
    return found;
  });
  const least = tried.sort((one, other) => one.length - other.length)[0];
  least?.forEach(([at, what]) => say(at, what));
}
