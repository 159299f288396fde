import type { Refusal } from '../error/catalogue';
import { isOneOf } from '../permission/roles';
import type { Standing } from '../permission/standing';
import type { Command, CommandName } from './commands';
import type { DecideContext } from './context';
import { guardOf, KNOWN_BEFOREHAND } from './guards';
import type { Item } from './item';
import { TRANSITIONS } from './transitions';

/** A button: the command, and from when it can be pressed where it is cooling down. */
export interface Offer {
  name: CommandName;
  availableAt?: number;
}

const names = Object.keys(TRANSITIONS) as CommandName[];

/** Commands that somebody of this standing may give in this state; with a context, only those that can succeed. */
export function commandsFor(item: Item, standing: Standing, context?: DecideContext): CommandName[] {
  return context
    ? offersFor(item, standing, context).flatMap(({ name, availableAt }) => (availableAt ? [] : [name]))
    : tableRows(item, standing);
}

const tableRows = (item: Item, standing: Standing): CommandName[] =>
  names.filter((name) => {
    const row = TRANSITIONS[name];
    return row.by.includes(standing) && row.from.includes(item.state);
  });

/** The buttons of this viewer. One that is cooling down is there with its time; one that can never be is not. */
export function offersFor(item: Item, standing: Standing, context: DecideContext): Offer[] {
  return tableRows(item, standing).flatMap((name) => {
    if (ownsStep(name, context) !== null) return [];
    const refusal = refusalBeforehand(item, name, context);
    if (!refusal) return [{ name }];
    return refusal.code === 'urge_too_soon' ? [{ name, availableAt: refusal.data.availableAt }] : [];
  });
}

/** Commands whose absence is explained: somebody looks for the button and must learn why it is not there. */
const EXPLAINED: readonly CommandName[] = [
  'request_return',
  'request_extension',
  'request_info',
  'archive',
  'reopen',
];

export interface Withheld {
  name: CommandName;
  refusal: Refusal;
}

/** What the table allows this viewer here and one condition does not: 首接负责, the extension used, the promise still open. */
export function withheldFor(item: Item, standing: Standing, context: DecideContext): Withheld[] {
  return tableRows(item, standing).flatMap((name) => {
    if (!EXPLAINED.includes(name) || ownsStep(name, context) !== null) return [];
    const refusal = refusalBeforehand(item, name, context);
    // Somebody else's turn needs no reason.
    return refusal && refusal.code !== 'not_allowed' ? [{ name, refusal }] : [];
  });
}

function refusalBeforehand(item: Item, name: CommandName, context: DecideContext): Refusal | null {
  const empty = { name, data: {} } as Command;
  for (const guard of TRANSITIONS[name].guards.filter((known) => KNOWN_BEFOREHAND.includes(known))) {
    const refusal = guardOf(guard)(item, empty, context);
    if (refusal) return refusal;
  }
  return null;
}

/** Null, or who owns this step in a place that says so (江夏 JX-11: 责任主体). */
export function ownsStep(name: CommandName, { place, actor }: DecideContext): string | null {
  if (actor.kind !== 'member') return null;
  const steps = place.flow.filter(({ commands }) => commands.includes(name));
  const mine = steps.some(({ roles }) => isOneOf(roles, actor.membership.role));
  return steps.length === 0 || mine ? null : steps.map(({ owner }) => owner).join('、');
}
