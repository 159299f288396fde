import type { Artefact } from './artefact';

/** One subject. What it answers is what is wrong, in words that name the place; nothing when all is well. */
export interface Check {
  name: string;
  run(artefact: Artefact): readonly string[] | Promise<readonly string[]>;
}

/** Not every error that comes here is one of this realm's. */
export const wordsOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
