import { told } from './told-error';

/** What a line may hold beside what happened: ids and codes of ours or the platform's, never words or data of people. */
export interface LogFacts {
  /** The number that the app shows with an error, as somebody reads it over the phone. */
  trace?: string;
  operation?: string;
  job?: string;
  item?: string;
  no?: string;
  notice?: string;
  effect?: string;
  upload?: string;
  source?: string;
  code?: string;
  template?: string;
  errcode?: number;
  /** The platform's own words, without what it quotes: see `plainWords`. */
  errmsg?: string;
}

/** One line of JSON a record: the console's search takes fields. */
export function logError(what: string, error: unknown, facts: LogFacts = {}): void {
  console.error(JSON.stringify({ what, ...facts, error: told(error) }));
}

export function logInfo(what: string, facts: LogFacts = {}): void {
  console.info(JSON.stringify({ what, ...facts }));
}
