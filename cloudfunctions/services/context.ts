import type { Calendar } from '@shared/calendar/calendar';
import type { Runtime } from '../platform/runtime';
import { Directory } from './directory';
import { CallCounter } from './limits';
import { RoutingModel } from './routing/model';

/** What the steps of an operation share within one warm instance. */
export interface ServiceContext {
  runtime: Runtime;
  /** Places with their rosters, and people with their hats, remembered for up to a minute. */
  directory: Directory;
  calendar: Calendar;
  /** How often each person has called of late. */
  calls: CallCounter;
  /** Which category a voice belongs to. */
  routing: RoutingModel;
}

/** @param modelFolder where weights and card lie, unless they lie beside the function */
export function createContext(runtime: Runtime, calendar: Calendar, modelFolder?: string): ServiceContext {
  return {
    ...{ runtime, calendar, directory: new Directory(runtime), calls: new CallCounter() },
    routing: new RoutingModel(modelFolder),
  };
}
