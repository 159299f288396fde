import { refuse, type Refusal } from '../error/catalogue';
import { isOneOf, OFFICE_ROLES, STATION_ROLES, DEPUTY_ROLES } from '../permission/roles';
import { isResidents, standingOf, type Standing } from '../permission/standing';
import type { Command, CommandName } from './commands';
import { consequenceOf } from './consequences';
import type { DecideContext } from './context';
import { EVENT_OF, WORD_FIELDS, type EventActor, type EventDraft } from './event';
import { guardOf } from './guards';
import type { Item } from './item';
import { commandsFor, ownsStep } from './offers';
import { TRANSITIONS } from './transitions';

export type Decision = { ok: true; event: EventDraft } | { ok: false; refusal: Refusal };

/** Who may do what is settled before anything else is looked at: a stranger learns nothing about the state. */
export function decide(item: Item | null, command: Command, context: DecideContext): Decision {
  const standing = item ? standingOf(context.actor, item) : birthStanding(command, context);
  if (standing === null) return no(refuse('item_not_found', {}));
  const refusal = refusalOf(item, command, context, standing);
  if (refusal) return no(refusal);
  const clock = consequenceOf(item, command, context);
  if ('code' in clock) return no(clock);
  return { ok: true, event: draftOf(command, standing, clock, context) };
}

/** The table's own refusals, then its guards in order. Also what a button asks before it appears. */
export function refusalOf(
  item: Item | null,
  command: Command,
  context: DecideContext,
  standing: Standing,
): Refusal | null {
  const row = TRANSITIONS[command.name];
  if (!row.by.includes(standing)) {
    return refuse('not_allowed', { command: command.name, holder: item?.holder ?? '' });
  }
  const owner = ownsStep(command.name, context);
  if (owner !== null) return refuse('step_not_yours', { command: command.name, owner });
  if (item ? !row.from.includes(item.state) : row.from.length > 0) {
    return wrongState(item, command.name, context, standing);
  }
  for (const name of row.guards) {
    const refusal = guardOf(name)(item, command, context);
    if (refusal) return refusal;
  }
  return null;
}

/**
 * Somebody was faster, or this was pressed twice: the first is told who and when, the second is harmless. Everything
 * else is told where the item is and what can be done now.
 */
function wrongState(
  item: Item | null,
  name: CommandName,
  context: DecideContext,
  standing: Standing,
): Refusal {
  if (!item) return refuse('illegal_transition', { command: name, state: 'submitted', possible: [] });
  const { lastMove, state } = item;
  const mover = movedBy(item, standing);
  if (lastMove.type === EVENT_OF[name]) return refuse('already_there', { command: name, state, ...mover });
  const possible = commandsFor(item, standing, context);
  return refuse('illegal_transition', { command: name, state, possible, ...mover });
}

/** Residents hear which body it was, never which clerk. */
function movedBy({ lastMove }: Item, standing: Standing): { at: number; by?: string } {
  const { at, name, title } = lastMove;
  const by = isResidents(standing) ? title : (name ?? title);
  return by === undefined || by === '' ? { at } : { at, by };
}

const no = (refusal: Refusal): Decision => ({ ok: false, refusal });

/** Submitting makes the submitter; written down for somebody else, it is the one who acts. */
function birthStanding(command: Command, { actor }: DecideContext): Standing | null {
  if (actor.kind === 'timer') return null;
  if (actor.kind === 'resident') return 'submitter';
  if (command.name !== 'submit' || !command.data.onBehalf) return 'submitter';
  const { role } = actor.membership;
  if (isOneOf(STATION_ROLES, role)) return 'station';
  if (isOneOf(OFFICE_ROLES, role)) return 'office';
  return isOneOf(DEPUTY_ROLES, role) ? 'deputy' : null;
}

function draftOf(
  command: Command,
  standing: Standing,
  clock: EventDraft['clock'],
  context: DecideContext,
): EventDraft {
  const { data, texts } = withoutWords(command.data);
  return {
    type: EVENT_OF[command.name],
    at: context.now,
    by: eventActor(standing, context),
    data,
    clock,
    texts,
  } as EventDraft;
}

/** Free words of people leave the data here and are kept beside the event, erasable (DESIGN.md §3.3). */
function withoutWords(data: Command['data']): { data: object; texts: Record<string, string> } {
  const rest: Record<string, unknown> = { ...data };
  const texts: Record<string, string> = {};
  for (const field of WORD_FIELDS) {
    const words = rest[field];
    delete rest[field];
    if (typeof words === 'string' && words.trim() !== '') texts[field] = words.trim();
  }
  return { data: Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)), texts };
}

function eventActor(standing: Standing, { actor }: DecideContext): EventActor {
  if (actor.kind === 'timer') return { standing };
  if (actor.kind === 'resident') return { standing, openid: actor.openid };
  const { id, name, title, for: absent } = actor.membership;
  const instead = absent === undefined ? {} : { for: absent };
  return { standing, openid: actor.openid, membershipId: id, name, title, ...instead };
}
