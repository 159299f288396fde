/** What a log may hold of an error. */
export interface ToldError {
  name: string;
  message: string;
  code?: string | number;
  /** Where it was thrown, without the message that stands in front of it. */
  at: string[];
  cause?: ToldError;
}

const MESSAGE_MAX = 300;
const MESSAGE_READ = 2_000;
const FRAMES_MAX = 12;
const CAUSES_MAX = 3;

/**
 * Words and data of people come into messages in many ways: a database quotes the key that is there twice, a parser the text that
 * it could not read. So of a message only its own plain words are kept: nothing quoted, nothing in another script, no number or
 * token long enough to be somebody's.
 */
export function plainWords(message: string): string {
  return message
    .slice(0, MESSAGE_READ)
    .replace(/"[^"]*"?|'[^']*'|`[^`]*`?|“[^”]*”?/g, '"…"')
    .replace(/[^\x20-\x7e]+/g, '…')
    .replace(/[\w+/=@.-]*\d[\w+/=@.-]{5,}|[\w+/=@.-]{6,}\d[\w+/=@.-]*|[\w+/=@-]{28,}/g, '…')
    .slice(0, MESSAGE_MAX);
}

const codeOf = ({ errCode, code }: { errCode?: unknown; code?: unknown }): string | number | undefined =>
  [errCode, code].find((one): one is string | number => typeof one === 'number' || isName(one));

const isName = (value: unknown): value is string => typeof value === 'string' && /^[A-Z_]{2,60}$/.test(value);

/** Behind the message, which could hold lines that look like them. */
function framesOf({ stack = '', message }: Error): string[] {
  const lines = stack.slice(Math.max(0, stack.indexOf(message)) + message.length).split('\n');
  const frames = lines.filter((line) => /^\s+at [\x20-\x7e]+:\d+:\d+\)?$/.test(line));
  return frames.slice(0, FRAMES_MAX).map((line) => line.trim());
}

export function told(error: unknown, causes = 0): ToldError {
  if (!(error instanceof Error)) return { name: typeof error, message: '', at: [] };
  const code = codeOf(error as { errCode?: unknown; code?: unknown });
  return {
    name: plainWords(error.name),
    message: plainWords(error.message),
    ...(code === undefined ? {} : { code }),
    at: framesOf(error),
    ...(error.cause === undefined || causes === CAUSES_MAX ? {} : { cause: told(error.cause, causes + 1) }),
  };
}
