import { addDays, dayOf, momentOf, timeOf } from '../common/shanghai';
import { statusOf } from '../calendar/calendar';
import { shiftWorkingDays } from '../calendar/working-days';
import { counted, ladderOf, LADDER, onlyAlarms, STEP_ALARMS, STEP_POLICY, withoutAlarms } from './clocks';
import type { DecideContext } from './context';
import type { AlarmName, Alarms, ClockChange, Due } from './event';
import type { Item, Rest } from './item';

/** Alarms about somebody else's duty go on while the clock of the item rests. */
const RUN_ON: readonly AlarmName[] = ['supervision_due', 'survey_due', 'instruction_due'];

/** The clock stops: what was set is kept in the rest (`evolve`), only what is not about this clock still rings. */
export function restAlarms(item: Item, own: Alarms): Alarms {
  return { ...onlyAlarms(item.alarms, RUN_ON), ...own };
}

/**
 * The clock goes on: dates are counted again with the days that did not count, alarms that had not rung move with
 * them. What had rung before stays silent.
 */
export function wakeClock(item: Item, rest: Rest, context: DecideContext): ClockChange {
  const pause = { from: rest.from, to: context.now };
  const again = (due: Due | undefined): Due | null =>
    due ? counted(due, { pauses: [...(due.pauses ?? []), pause] }, context) : null;
  const due = again(rest.due);
  const step = again(rest.step);
  const co = again(rest.co);
  return { due, step, co, alarms: wokenAlarms(item, rest, { due, step, co }, context) };
}

function wokenAlarms(
  item: Item,
  rest: Rest,
  { due, step, co }: { due: Due | null; step: Due | null; co: Due | null },
  context: DecideContext,
): Alarms {
  const { place } = context;
  const policy = place.policies.find(({ id }) => id === due?.policyId);
  const ladder = due ? onlyAlarms(ladderOf(due, policy, context), namesOf(rest.alarms, LADDER)) : {};
  const moved: Alarms = {};
  for (const [name, at] of Object.entries(withoutAlarms(rest.alarms, [...LADDER, ...RUN_ON]))) {
    moved[name as AlarmName] = movedOn(at, rest.from, begunAt(name as AlarmName, item, rest), context);
  }
  // The step's own end was counted exactly, and that of who helps; the others move by as many working days.
  if (step?.policyId === STEP_POLICY) {
    for (const name of STEP_ALARMS) if (moved[name] !== undefined) moved[name] = step.at;
  }
  if (co && moved.co_overdue !== undefined) moved.co_overdue = co.at;
  return { ...onlyAlarms(item.alarms, RUN_ON), ...ladder, ...moved };
}

const namesOf = (alarms: Alarms, among: readonly AlarmName[]): AlarmName[] =>
  among.filter((name) => alarms[name] !== undefined);

/** From when an alarm was counted. A dispute's own clock began with its promise, so of its opening nothing is known here. */
function begunAt(name: AlarmName, item: Item, { step }: Rest): number | undefined {
  if (name === 'extension_undecided') return item.extension?.at;
  return name === 'deputy_unopened' && step?.policyId === STEP_POLICY ? step.from : undefined;
}

/**
 * Moves a moment by the working days of the rest, both ends included: as countClock does with the date itself. The
 * day on which it began never counted, so a rest gives it back to nobody.
 */
function movedOn(
  at: number,
  restFrom: number,
  begun: number | undefined,
  { now, calendar }: DecideContext,
): number {
  let rested = 0;
  for (let day = dayOf(restFrom); day <= dayOf(now); day = addDays(day, 1)) {
    if (statusOf(day, calendar).working && (begun === undefined || day > dayOf(begun))) rested += 1;
  }
  return momentOf(shiftWorkingDays(dayOf(at), rested, calendar), timeOf(at));
}
