import type { ApiAnswer } from '@shared/contract/envelope';
import { REGISTRY } from '../operations/registry';
import { callerOfThisCall } from '../platform/caller';
import { systemRuntime, type Runtime } from '../platform/runtime';
import { KNOWN_CALENDAR } from '../services/calendar/known-years';
import { createContext } from '../services/context';
import { answer } from '../services/pipeline';

/** The function `api` with its memory of one warm instance. Tests bring their own time. */
export function createApi(runtime: Runtime, modelFolder?: string): (event: unknown) => Promise<ApiAnswer> {
  const context = createContext(runtime, KNOWN_CALENDAR, modelFolder);
  return (event) => answer(event, callerOfThisCall(), REGISTRY, context);
}

export const main = createApi(systemRuntime);
