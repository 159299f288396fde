import * as z from 'zod';
import { PLACE_FILE_WORDS, exampleFor } from '../wording/place-file';
import type { Fault } from './fault';
import { linesOf, pathInWords, type JsonPath } from './json-lines';
import { placeSchema } from './place';
import { brokenReferences, brokenStanding, type StandingPlace } from './references';
import { placeFileSchema, rosterSchema, type PlaceFile } from './roster';

/** One thing that is wrong in a place file, for whoever keeps the file: where, what, and how it would be right. */
export interface PlaceProblem {
  line: number;
  /** Counted from 1, as people count: `place.policies[2].reply.amount`. */
  path: string;
  problem: string;
  example?: string;
}

export type LoadedPlace = { ok: true; file: PlaceFile } | { ok: false; problems: PlaceProblem[] };

/** Reads a file of `places/`. All faults are told at once: nobody wants to mend a file twenty times. */
export function parsePlaceFile(text: string): LoadedPlace {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [notJson(text, error)] };
  }
  const faults = faultsOf(value);
  if (Array.isArray(faults)) {
    const lineOf = linesOf(text);
    const problems = faults.map(({ path, problem, example }) => ({
      line: lineOf(path),
      path: pathInWords(path),
      problem,
      example: example ?? exampleFor(path),
    }));
    return { ok: false, problems: problems.sort((one, other) => one.line - other.line) };
  }
  return { ok: true, file: faults };
}

/** Prints a problem the way the command line and the setup page show it. */
export function problemInWords({ line, path, problem, example }: PlaceProblem): string {
  const where = path === '' ? `第 ${line} 行` : `第 ${line} 行 ${path}`;
  return example === undefined ? `${where}：${problem}` : `${where}：${problem}。写法：${example}`;
}

/** Places whose numbers would be taken for each other's: every reference number begins with the prefix. */
export function sharedPrefixes(files: readonly PlaceFile[]): { prefix: string; names: string[] }[] {
  const byPrefix = new Map<string, string[]>();
  for (const { place } of files) {
    byPrefix.set(place.prefix, [...(byPrefix.get(place.prefix) ?? []), place.name]);
  }
  return [...byPrefix].filter(([, names]) => names.length > 1).map(([prefix, names]) => ({ prefix, names }));
}

const faultsOf = (value: unknown): PlaceFile | Fault[] => checked(placeFileSchema, value, brokenReferences);

const standingSchema = z.object({
  place: placeSchema,
  roster: rosterSchema.omit({ staff: true, seats: true }),
});

/** A place as somebody has changed it on a screen, or what is wrong with it. */
export const checkStanding = (value: unknown): StandingPlace | Fault[] =>
  checked(standingSchema, value, brokenStanding);

function checked<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  broken: (value: Value) => Fault[],
): Value | Fault[] {
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => ({ path: issue.path, problem: wordsFor(issue, value) }));
  // A misspelt optional entry would silently mean nothing, so what the schema did not take is told too.
  const faults = [...unknownEntries(value, parsed.data, []), ...broken(parsed.data)];
  return faults.length > 0 ? faults : parsed.data;
}

function wordsFor(issue: z.core.$ZodIssue, value: unknown): string {
  const words = PLACE_FILE_WORDS;
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(value, issue.path) === undefined ? words.missing : words.wrongType(issue.expected);
    case 'invalid_value':
      return words.oneOf(issue.values.map(String));
    case 'too_small':
      return isOwnWords(issue.message)
        ? issue.message
        : words.atLeast(Number(issue.minimum), issue.origin, issue.inclusive !== false);
    case 'too_big':
      return isOwnWords(issue.message) ? issue.message : words.atMost(Number(issue.maximum), issue.origin);
    case 'invalid_format':
      return isOwnWords(issue.message) ? issue.message : words.wrongForm;
    case 'invalid_key':
      return words.unknownEntry;
    default:
      return words.wrongForm;
  }
}

/** The schemas carry Chinese where the rule needs explaining; what the library wrote itself is English. */
const isOwnWords = (message: string) => /\p{Script=Han}/u.test(message);

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function unknownEntries(given: unknown, taken: unknown, path: JsonPath): Fault[] {
  if (typeof given !== 'object' || given === null || typeof taken !== 'object' || taken === null) return [];
  const known = taken as Record<string, unknown>;
  return Object.entries(given).flatMap(([key, part]) => {
    const at = [...path, Array.isArray(given) ? Number(key) : key];
    return key in known
      ? unknownEntries(part, known[key], at)
      : [{ path: at, problem: PLACE_FILE_WORDS.unknownEntry }];
  });
}

function notJson(text: string, error: unknown): PlaceProblem {
  const message = error instanceof Error ? error.message : '';
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const line = text.slice(0, position).split('\n').length;
  return { line, path: '', problem: PLACE_FILE_WORDS.notJson };
}
