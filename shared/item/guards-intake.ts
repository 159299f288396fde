import { refuse, type Refusal } from '../error/catalogue';
import { countFrom } from '../calendar/count';
import { mayBring } from './brought-by';
import type { Command } from './commands';
import type { DecideContext } from './context';
import type { Guard } from './guard';
import { PHOTOS_MAX, TEXT_MAX, TEXT_MIN, WORDS_MAX, WORDS_MIN } from './limits';

const openidOf = ({ actor }: DecideContext) => (actor.kind === 'timer' ? undefined : actor.openid);

export const lengthOf = (text: string) => Array.from(text.trim()).length;

/** Words of somebody who must say something; photos may stand for them. */
export function wordsRefusal(command: Command): Refusal | null {
  const data = command.data as { text?: string; photos?: readonly unknown[] };
  const length = lengthOf(data.text ?? '');
  if (length > WORDS_MAX) return refuse('text_too_long', { maximum: WORDS_MAX, length });
  if (data.photos && data.photos.length > PHOTOS_MAX)
    return refuse('too_many_photos', { maximum: PHOTOS_MAX });
  if (data.photos && data.photos.length > 0) return null;
  return length < WORDS_MIN ? refuse('text_too_short', { minimum: WORDS_MIN }) : null;
}

/** What comes in, and what becomes of it before anybody works on it. */
export const INTAKE_GUARDS = {
  enoughSaid: (_item, command) => {
    if (command.name !== 'submit') return null;
    const { text, photos, voice } = command.data;
    const length = lengthOf(text);
    if (photos.length > PHOTOS_MAX) return refuse('too_many_photos', { maximum: PHOTOS_MAX });
    if (length > TEXT_MAX) return refuse('text_too_long', { maximum: TEXT_MAX, length });
    return length < TEXT_MIN && photos.length === 0 && voice === undefined
      ? refuse('text_too_short', { minimum: TEXT_MIN })
      : null;
  },

  kindHere: (_item, command, { place }) =>
    command.name === 'submit' && !place.kinds.some(({ id }) => id === command.data.kind)
      ? refuse('kind_not_here', { kind: command.data.kind })
      : null,

  kindYours: (_item, command, { actor }) => {
    if (command.name !== 'submit') return null;
    const role = actor.kind === 'member' ? actor.membership.role : undefined;
    return mayBring(command.data.kind, role) ? null : refuse('kind_not_yours', { kind: command.data.kind });
  },

  /** 鼎城: no case without its number, and none that a side did not agree to (CD-13). */
  courtCase: (_item, command) => {
    if (command.name !== 'submit' || command.data.kind !== 'dispute') return null;
    if (!command.data.courtRef) return refuse('court_ref_required', {});
    return command.data.partiesConsent ? null : refuse('parties_must_agree', {});
  },

  saidInWords: (_item, command) => wordsRefusal(command),

  /** An appeal is judged by somebody else than who declined. */
  notTheScreenerWhoDeclined: (item, _command, context) =>
    item?.appealed && item.declined?.byOpenid !== undefined && item.declined.byOpenid === openidOf(context)
      ? refuse('same_screener', {})
      : null,

  /** Admitted once; only a dispute is given to one deputy after another until somebody mediates. */
  onceUnlessDispute: (item) => {
    if (item?.state !== 'triage' || item.kind === 'dispute') return null;
    const { type, at, name, title } = item.lastMove;
    const by = name ?? title;
    const mover = by === undefined ? { at } : { at, by };
    return type === 'admitted'
      ? refuse('already_there', { command: 'admit', state: item.state, ...mover })
      : refuse('illegal_transition', { command: 'admit', state: item.state, possible: [], ...mover });
  },

  deputyNamed: (item, command) => {
    if (command.name !== 'admit') return null;
    const { to, deputyId } = command.data;
    // Given on from the office's table it is somebody else's turn, and that must be said.
    if (item?.state === 'triage')
      return to === 'with_deputy' && deputyId ? null : refuse('deputy_not_found', {});
    return to === 'with_deputy' && !(deputyId ?? item?.deputyId) ? refuse('deputy_not_found', {}) : null;
  },

  /** 鼎城: what cannot be mediated goes back to the court within two working days after it came to the office. */
  backToCourtInTime: (item, _command, { place, calendar, now }) => {
    if (item?.kind !== 'dispute' || item.state !== 'triage') return null;
    const within = place.policies.find(({ id }) => id === item.policyId)?.returnWithin;
    if (!within) return null;
    const until = countFrom(item.lastMove.at, within, calendar, place.workingHours).dueAt;
    return now > until ? refuse('court_return_too_late', { until }) : null;
  },

  disputeToCourt: (item, command) =>
    command.name === 'decline' && item?.kind === 'dispute' && command.data.channel !== 'court'
      ? refuse('dispute_to_court', {})
      : null,

  categoryKnown: (_item, command, { place }) => {
    const categoryId = (command.data as { categoryId?: string }).categoryId;
    return categoryId === undefined || place.categories.some((category) => category.id === categoryId)
      ? null
      : refuse('category_unknown', { categoryId });
  },

  appealOnce: (item) => (item?.appealed ? refuse('appeal_used', {}) : null),

  appealInTime: (item, _command, { now, place, calendar }) => {
    if (!item?.declined) return null;
    const until = countFrom(item.declined.at, place.steps.appealWindow, calendar, place.workingHours).dueAt;
    return now > until ? refuse('appeal_too_late', { until }) : null;
  },

  notIntoItself: (item, command) =>
    command.name === 'merge' && command.data.parentNo === item?.no ? refuse('merge_into_itself', {}) : null,
} satisfies Record<string, Guard>;
