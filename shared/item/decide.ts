import { refuse, type Refusal } from '../error/catalogue';
import { standingOf, type Standing } from '../permission/standing';
import type { Command, CommandName } from './commands';
import { consequenceOf } from './consequences';
import type { DecideContext } from './context';
import { EVENT_OF, type EventActor, type EventDraft } from './event';
import { guardOf } from './guards';
import type { Item } from './item';
import { TRANSITIONS } from './transitions';

export type Decision = { ok: true; event: EventDraft } | { ok: false; refusal: Refusal };

/** Who may do what is settled before anything else is looked at: a stranger learns nothing about the state. */
export function decide(item: Item | null, command: Command, context: DecideContext): Decision {
  const standing = item ? standingOf(context.actor, item) : birthStanding(context);
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
  if (item ? !row.from.includes(item.state) : row.from.length > 0) {
    return refuse('illegal_transition', { command: command.name, state: item?.state ?? 'submitted' });
  }
  for (const name of row.guards) {
    const refusal = guardOf(name)(item, command, context);
    if (refusal) return refusal;
  }
  return null;
}

/** Commands this standing may give in this state, before their data is known. */
export function commandsFor(item: Item, standing: Standing): CommandName[] {
  return (Object.keys(TRANSITIONS) as CommandName[]).filter((name) => {
    const row = TRANSITIONS[name];
    return row.by.includes(standing) && row.from.includes(item.state);
  });
}

const no = (refusal: Refusal): Decision => ({ ok: false, refusal });

/** Submitting makes the submitter; on behalf of somebody it is still the one who acts. */
function birthStanding({ actor }: DecideContext): Standing | null {
  return actor.kind === 'timer' ? null : 'submitter';
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
const WORDS = ['title', 'text', 'comment', 'note'] as const;

function withoutWords(data: Command['data']): { data: object; texts: Record<string, string> } {
  const rest: Record<string, unknown> = { ...data };
  const texts: Record<string, string> = {};
  for (const field of WORDS) {
    const words = rest[field];
    delete rest[field];
    if (typeof words === 'string' && words.trim() !== '') texts[field] = words.trim();
  }
  return { data: Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)), texts };
}

function eventActor(standing: Standing, { actor }: DecideContext): EventActor {
  if (actor.kind === 'timer') return { standing };
  if (actor.kind === 'resident') return { standing, openid: actor.openid };
  const { id, name, title } = actor.membership;
  return { standing, openid: actor.openid, membershipId: id, name, title };
}
