import type { Calendar } from '@shared/calendar/calendar';
import type { Runtime } from '../platform/runtime';
import { Directory } from './directory';

/** What the steps of an operation share within one warm instance. */
export interface ServiceContext {
  runtime: Runtime;
  /** Places with their rosters, and people with their hats, remembered for up to a minute. */
  directory: Directory;
  calendar: Calendar;
}

export function createContext(runtime: Runtime, calendar: Calendar): ServiceContext {
  return { runtime, calendar, directory: new Directory(runtime) };
}
