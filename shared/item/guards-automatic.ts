import { refuse } from '../error/catalogue';
import type { Guard } from './guard';
import type { Item } from './item';
import type { ItemKind } from './kinds';

/** Residents' own matters. What is statutory, strict or of a court somebody reads, however sure the figures are. */
const KINDS: readonly ItemKind[] = ['voice', 'snap', 'reception_case', 'micro_matter'];

/** Whether its words were judged surely enough that it may be assigned without a look, where the office allows it. */
export const mayGoByItself = (item: Item): boolean =>
  item.state === 'triage' &&
  item.round === 1 &&
  item.assignedAt === undefined &&
  item.dispatcher === undefined &&
  item.sessionUnitId === undefined &&
  KINDS.includes(item.kind) &&
  item.routing?.decision === 'auto' &&
  // Whoever chose another category for it knows better.
  (item.categoryId === undefined || item.categoryId === item.routing.categoryId);

export const AUTOMATIC_GUARDS = {
  /** Without a person only what is sure, and only in the category that it is sure of. */
  sureOfIt: (item, command, { actor }) => {
    if (actor.kind !== 'timer' || command.name !== 'assign') return null;
    return item && mayGoByItself(item) && command.data.categoryId === item.routing?.categoryId
      ? null
      : refuse('not_allowed', { command: 'assign', holder: item?.holder ?? '' });
  },

  /** What went by itself the office may give to somebody else while nobody has taken it on. */
  wentByItself: (item, _command, { actor }) => {
    if (!item || item.state !== 'assigned' || (item.automatic && actor.kind === 'member')) return null;
    const { type, at, name, title } = item.lastMove;
    const by = name ?? title;
    return type === 'assigned'
      ? refuse('already_there', { command: 'assign', state: item.state, at, ...(by ? { by } : {}) })
      : refuse('illegal_transition', { command: 'assign', state: item.state, possible: [], at });
  },
} satisfies Record<string, Guard>;
