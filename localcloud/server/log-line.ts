import { PlatformError } from '../platform-error';
import { DiskTrouble } from '../disk-trouble';
import { isRecord } from './http';

/** What the cloud writes down of itself beside what happened: names and ids of its own, never what somebody sent or said. */
export interface CloudFacts {
  function?: string;
  invocation?: string;
  action?: string;
  event?: string;
  timer?: string;
  /** Names the file and what to do about it. */
  detail?: string;
}

const FRAMES_MAX = 12;

/** One line of JSON: what the cloud itself has to say. Of an error its code and where it was thrown, for its words may be anybody's. */
export function cloudLine(what: string, facts: CloudFacts = {}, error?: unknown): string {
  return JSON.stringify({
    from: 'localcloud',
    what,
    ...facts,
    ...(error === undefined ? {} : { error: told(error) }),
  });
}

/** What a function printed: its own fields where it printed JSON, as in the console of the cloud. */
export function functionLine(name: string, text: string): string {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    said = null;
  }
  return JSON.stringify({ from: name, ...(isRecord(said) ? said : { text }) });
}

function told(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    ...(typeof code === 'string' && /^[A-Z_]{2,60}$/.test(code) ? { code } : {}),
    ...(error instanceof DiskTrouble ? { message: error.message } : {}),
    ...(error instanceof PlatformError ? {} : { at: framesOf(error) }),
  };
}

/** Behind the message, which could hold lines that look like them. */
function framesOf({ stack = '', message }: Error): string[] {
  const lines = stack.slice(Math.max(0, stack.indexOf(message)) + message.length).split('\n');
  return lines
    .filter((line) => /^\s+at [\x20-\x7e]+:\d+:\d+\)?$/.test(line))
    .slice(0, FRAMES_MAX)
    .map((line) => line.trim());
}
