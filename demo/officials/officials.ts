import {
  DEPUTY_ROLES,
  isOneOf,
  OFFICE_ROLES,
  STATION_ROLES,
  UNIT_ROLES,
} from '../../shared/permission/roles';
import type { PlaceFile } from '../../shared/place/roster';
import { personasOf, type Persona } from '../personas';
import type { CallOperation } from '../seed/play';
import { deputyRoutine, officeRoutine, stationRoutine, unitRoutine, type Routine } from './staff';
import { Worker, type Tally } from './worker';

function routineOf({ role }: Persona): Routine | null {
  if (role === 'resident') return null;
  if (isOneOf(STATION_ROLES, role)) return stationRoutine;
  if (isOneOf(DEPUTY_ROLES, role)) return deputyRoutine;
  if (isOneOf(UNIT_ROLES, role)) return unitRoutine;
  return isOneOf(OFFICE_ROLES, role) ? officeRoutine : null;
}

/**
 * The officials of a place at work: everybody looks at their own screen and does what is next. They know what the
 * screens say and nothing else. Those of one office share its queue; the first two are enough.
 */
export class Officials {
  private readonly desks: { worker: Worker; routine: Routine }[];

  constructor(file: PlaceFile, call: CallOperation, tally: Tally) {
    const away = new Set(
      file.roster.deputies.filter((deputy) => deputy.away).map((deputy) => `deputy-${deputy.id}`),
    );
    this.desks = personasOf(file).flatMap((persona) => {
      const routine = routineOf(persona);
      if (!routine || away.has(persona.actingAs ?? '')) return [];
      return [{ worker: new Worker(persona, call, tally), routine }];
    });
  }

  /** One round through the offices; answers how many steps were taken. */
  async work(now: number): Promise<number> {
    let steps = 0;
    for (const { worker, routine } of this.desks) steps += await routine(worker, now);
    return steps;
  }
}
